import { chromiumLaunchOptions, wholeChromiumPath } from '../support/browser.ts'
import { choose, expect, expectFit, expectReady, test } from '../support/frameHost.ts'

/* A reader who goes on and comes back, in a browser that keeps the page meanwhile. */

test.use({
  launchOptions: {
    ...chromiumLaunchOptions(wholeChromiumPath() ?? ''),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('finds the map as it was, still in talk with the page', async ({ page, serveHost }) => {
  const elsewhere = await serveHost('<!doctype html><title>Elsewhere</title><p>Elsewhere.</p>')
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
  await page.goto(await serveHost('loader.html'))
  const frame = page.locator('iframe')
  await expectReady(frame)
  await choose(frame, 'Australia')
  const before = await expectFit(frame)
  await page.goto(elsewhere)
  // The page is there at once, and loads nothing: Playwright would wait for that.
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(true)
  // Playwright has lost the frame by now: the map is asked by way of the page.
  const element = page.locator('boycott-map')
  expect(await element.evaluate(map => (map as unknown as { country: string }).country)).toBe('AUS')
  const told = await element.evaluate(
    map =>
      new Promise<string[]>(resolve => {
        const told: string[] = []
        const note = (event: Event) => {
          told.push(`${event.type} ${(event as CustomEvent).detail}`)
          // Time for one too many.
          if (told.length === 2) setTimeout(resolve, 300, told)
        }
        map.addEventListener('stepchange', note)
        map.addEventListener('countrychange', note)
        Object.assign(map, { step: 'can' })
      }),
  )
  expect(told.sort()).toEqual(['countrychange null', 'stepchange can'])
  const high = () => page.locator('iframe').evaluate(frame => frame.clientHeight)
  await expect.poll(high).toBeLessThan(before)
  expect(await high()).toBeGreaterThan(1000)
})
