import type { Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { pixelsOf } from '../support/pixelsOf.ts'

/** How much of a picture has the colour of a country's fill, in pixels; those of its border in part. */
async function filled(page: Page, code: string, colour: string): Promise<number> {
  const box = await page.locator(`.world [data-country="${code}"]`).boundingBox()
  if (box === null) throw new Error(`${code} is not drawn`)
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 }
  const picture = await page.screenshot({ clip, animations: 'disabled' })
  return page.evaluate(
    ([{ data }, wanted]) => {
      const [red = 0, green = 0, blue = 0] = wanted.match(/\d+/g)?.map(Number) ?? []
      let sum = 0
      for (let i = 0; i < data.length; i += 4) {
        const off =
          Math.abs((data[i] ?? 0) - red) +
          Math.abs((data[i + 1] ?? 0) - green) +
          Math.abs((data[i + 2] ?? 0) - blue)
        sum += Math.max(0, 1 - off / 60)
      }
      return sum
    },
    [await pixelsOf(page, picture), colour] as const,
  )
}

/** What a country is painted with: its fill, or the colour of its dot. */
function colourOf(page: Page, code: string): Promise<string> {
  return page.locator(`.world [data-country="${code}"]`).evaluate(path => {
    const { fill, stroke } = getComputedStyle(path)
    return path.classList.contains('dot') ? stroke : fill
  })
}

/** Takes away what else lies on the map, and its other countries: they may have the same colour. */
async function leaveAlone(page: Page, code: string): Promise<void> {
  await page.evaluate(only => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`.labels, .tooltip { display: none !important }
      .world [data-country]:not([data-country="${only}"]) { visibility: hidden }
      .world [data-outline]:not([data-outline="${only}"]) { visibility: hidden }`)
    document.adoptedStyleSheets = [sheet]
  }, code)
}

for (const theme of ['light', 'dark']) {
  for (const width of [390, 1280]) {
    test(`outlines take nothing of a country, ${theme}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const { panel } = await open(page, `?theme=${theme}&step=chn`)
      await page.locator('.map-frame').scrollIntoViewIfNeeded()
      for (const code of ['UKR', 'BHR', 'QAT', 'ISR', 'USA', 'AUS', 'GBR', 'CAN']) {
        const choose = (chosen: string | null) =>
          page.evaluate(country => {
            const { boycottMap } = window as unknown as {
              boycottMap: { store: { setState(state: { country: string | null }): void } }
            }
            boycottMap.store.setState({ country })
          }, chosen)
        await choose(null)
        await leaveAlone(page, code)
        const colour = await colourOf(page, code)
        // Without its outline as one of the four.
        await page.locator(`.outline[data-outline="${code}"]`).evaluateAll(all => {
          for (const outline of all) outline.removeAttribute('data-addressed')
        })
        const before = await filled(page, code, colour)
        expect(before, code).toBeGreaterThan(0.5)
        await choose(code)
        await expect(panel).toHaveAttribute('data-country', code)
        expect((await filled(page, code, colour)) / before, code).toBeGreaterThan(0.6)
      }
    })
  }
}

test('every island of a country is outlined, and a step changes no outline’s geometry', async ({ page }) => {
  const { shape, slider } = await open(page, '?country=CAN')
  expect(await page.locator('.chosen').getAttribute('d')).toBe(await shape('CAN').getAttribute('d'))
  const geometry = () =>
    page
      .locator('.world path[d]')
      .evaluateAll(all => all.map(path => `${path.getAttribute('class')} ${path.getAttribute('d')}`))
  const before = await geometry()
  await slider.press('ArrowLeft')
  await expect(page.locator('.outline[data-addressed]')).toHaveCount(4)
  await page.locator('.outline[data-addressed]').first().waitFor()
  expect((await geometry()).filter(drawn => !drawn.startsWith('chosen'))).toEqual(
    before.filter(drawn => !drawn.startsWith('chosen')),
  )
})
