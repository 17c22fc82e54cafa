import type { Page } from '@playwright/test'
import { expect, expectFit, type HostOptions, test } from './frameHost.ts'

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
  { name: 'by its height', texts: { '"640"': '"1720"' } },
  { name: 'by a height for this width', texts: { '"640"': '"2100 400:1900 520:1720 1040:1200"' } },
  { name: 'much too high', texts: { '"640"': '"1950"' } },
  {
    name: 'by the page, where the loader comes late',
    texts: {
      '"640"': '"1720" style="display: block; min-height: 1720px"',
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
