import { expect, expectReady, test } from '../support/frameHost.ts'

/* Addresses that ask for a part of the page with `view`. */

const LONG = '<p style="height:1200px">Before</p>'

for (const [name, frame] of [
  ['a frame', '<iframe src="https://map.example/embed/?view=table" width="640" height="500"></iframe>'],
  [
    'a frame without an origin',
    '<iframe sandbox="allow-scripts" src="https://map.example/embed/?view=article" width="640" height="500"></iframe>',
  ],
  [
    'the loader',
    '<script src="https://map.example/loader.js" defer></script><boycott-map src="https://map.example/embed/?view=table"></boycott-map>',
  ],
] as const)
  test(`${name} opens the part and leaves the page around it where it is`, { tag: ['@firefox'] }, async ({
    page,
    serveHost,
  }) => {
    await page.goto(await serveHost(`<!doctype html>${LONG}${frame}${LONG}`))
    const map = page.locator('iframe')
    await expectReady(map)
    await expect(map.contentFrame().locator('details.part[open]')).toHaveCount(1)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

for (const [address, part] of [
  ['?view=table', '#table'],
  ['?view=table&country=CHN', '#table'],
  ['of/can/?view=table&step=start', '#table'],
  ['?view=article&country=BRA', '#article-part'],
] as const)
  for (const width of [390, 1280])
    test(`${address} stands at its part, ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 844 })
      // Words that come late are what moved it.
      await page.route(/hydrate-/, async route => {
        await new Promise(resolve => setTimeout(resolve, 600))
        await route.continue()
      })
      await page.goto(site.url + address)
      await expect(page.locator('html')).toHaveAttribute('data-ready')
      const top = () =>
        page.locator(part).evaluate(element => Math.round(element.getBoundingClientRect().top))
      await expect.poll(top).toBe(12)
      await page.waitForTimeout(300)
      expect(await top()).toBe(12)
    })

test('a reader who has moved is not taken back to the part', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route(/hydrate-/, async route => {
    await held
    await route.continue()
  })
  await page.goto(`${site.url}?view=table&country=CHN`, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-answers')
  await page.locator('#table').hover()
  await page.mouse.wheel(0, 300)
  await expect
    .poll(() => page.locator('#table').evaluate(element => element.getBoundingClientRect().top))
    .toBeLessThan(-100)
  release()
  await expect(page.locator('html')).toHaveAttribute('data-ready')
  await page.waitForTimeout(300)
  expect(await page.locator('#table').evaluate(element => element.getBoundingClientRect().top)).toBeLessThan(
    -100,
  )
})
