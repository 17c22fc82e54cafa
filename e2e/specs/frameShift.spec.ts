import type { Page } from '@playwright/test'
import { untilReady } from '../support/boycottPage.ts'
import { expect, expectFit, type HostOptions, test } from '../support/frameHost.ts'

/* Whether text around the map moves under the reader's eyes. Chromium alone reports that. */

// High enough for the end of the map to be in view, and what follows.
test.use({ viewport: { width: 900, height: 2200 } })

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)
const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => element.getBoundingClientRect().height)
/** Two frames drawn: what moved is reported by then. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then))))

test('a map that is far below takes its height before its place comes into view', async ({
  page,
  serveHost,
}) => {
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto(await serveHost('text.html', { texts: { 'height: 0px': 'height: 1700px' } }))
  await expectFit(page.locator('iframe'))
  expect(await page.evaluate(() => scrollY)).toBe(0)
  for (let step = 0; step < 9; step++) {
    await page.evaluate(() => scrollBy(0, 350))
    await drawn(page)
  }
  await expect(page.locator('#after')).toBeInViewport()
  expect(await shifts(page)).toEqual([])
})

const kept: { name: string; texts: NonNullable<HostOptions['texts']> }[] = [
  { name: 'by its height', texts: { '"640"': '"1790"' } },
  { name: 'by a height for this width', texts: { '"640"': '"2100 400:1900 520:1790 1040:1200"' } },
  { name: 'much too high', texts: { '"640"': '"1950"' } },
  {
    name: 'by the page, where the loader comes late',
    texts: {
      '"640"': '"1790" style="display: block; min-height: 1790px"',
      '<script src': '<script async src',
    },
  },
]
for (const { name, texts } of kept)
  test(`nothing moves where the place is kept ${name}`, async ({ page, serveHost }) => {
    await page.goto(await serveHost('text.html', { texts }))
    const height = await expectFit(page.locator('iframe'))
    await drawn(page)
    await expect(page.locator('#after')).toBeInViewport()
    expect(await shifts(page)).toEqual([])
    // The room that is too much goes with the reader's first act.
    expect(await heightOf(page, 'boycott-map')).toBeGreaterThan(height)
    await page.locator('iframe').contentFrame().getByRole('button', { name: 'Next: Canada joins' }).click()
    await expect
      .poll(async () => Math.abs((await heightOf(page, 'boycott-map')) - (await heightOf(page, 'iframe'))))
      .toBeLessThan(1)
  })

test('a place kept too low moves what follows: the measure works', async ({ page, serveHost }) => {
  await page.goto(await serveHost('text.html'))
  await expectFit(page.locator('iframe'))
  await expect.poll(() => shifts(page)).not.toEqual([])
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 1280, height: 2200 },
])
  test(`no map on the demo page moves anything on the way down, ${viewport.width} by ${viewport.height} px`, async ({
    baseURL,
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts: unknown[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.setViewportSize(viewport)
    await page.goto(`${baseURL}demo/`)
    await expectFit(page.locator('boycott-map iframe').first())
    const end = await page.evaluate(() => document.documentElement.scrollHeight)
    for (let y = 0; y < end; y += 400) {
      await page.evaluate(top => scrollTo(0, top), y)
      await drawn(page)
    }
    expect(await shifts(page)).toEqual([])
  })

test('the heights that the share menu gives are a little more than the map takes', async ({
  baseURL,
  page,
}) => {
  for (const [width, kept] of [
    [300, 2260],
    [360, 2030],
    [440, 1930],
    [640, 1890],
    [1040, 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${baseURL}embed/`)
    await untilReady(page)
    const height = await heightOf(page, '.page')
    expect(height, `at ${width} px`).toBeLessThanOrEqual(kept)
    expect(height, `at ${width} px`).toBeGreaterThan(kept - 110)
  }
})
