import type { Locator, Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* All of it in one look: headline, finding, counts, map, strip and main button, without scrolling. */

const SCREENS = [
  { width: 1440, height: 760 },
  { width: 1280, height: 720 },
  { width: 1024, height: 700 },
  { width: 390, height: 664 },
  { width: 360, height: 640 },
]

const box = async (locator: Locator) => {
  const found = await locator.boundingBox()
  if (found === null) throw new Error(`${locator} is not drawn`)
  return { ...found, middle: found.x + found.width / 2, bottom: found.y + found.height }
}

test.describe('without scrolling', () => {
  for (const viewport of SCREENS)
    test(`at ${viewport.width} × ${viewport.height} everything is seen, at every step`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const { slider } = await open(page)
      const shown = {
        headline: page.locator('h1'),
        finding: page.locator('.finding[data-shown]'),
        counts: page.locator('.counts'),
        map: page.locator('.world'),
        thumb: page.locator('[data-current] .stop'),
        label: page.locator('[data-current] .tile-label'),
      }
      const button = await box(page.locator('.main-button'))
      expect(button.bottom).toBeLessThanOrEqual(viewport.height)
      const phone = viewport.width < 640
      // What lies under the bar of a phone is not seen.
      const edge = phone ? button.y : viewport.height
      await slider.focus()
      for (let step = 6; step >= 0; step -= 1) {
        for (const [name, locator] of Object.entries(shown)) {
          const { bottom, y } = await box(locator)
          expect(y, `${name} at step ${step}`).toBeGreaterThanOrEqual(0)
          expect(bottom, `${name} at step ${step}`).toBeLessThanOrEqual(edge)
        }
        await page.keyboard.press('ArrowLeft')
      }
      if (!phone) expect((await box(page.locator('.world'))).height).toBeGreaterThanOrEqual(280)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })
})

test('foot, stop and label of each tile are one vertical line; the start is a stop one pitch before the first', async ({
  page,
}) => {
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '?step=start')
    const lines = await page.evaluate(() => {
      const middle = (element: Element | null | undefined) => {
        const { left, right } = element?.getBoundingClientRect() ?? { left: 0, right: 0 }
        return (left + right) / 2
      }
      const track = document.querySelector('.track') as HTMLElement
      return {
        left: track.getBoundingClientRect().left,
        right: (track.parentElement as Element).getBoundingClientRect().right,
        cells: [...track.querySelectorAll('.start, .cell')].map(cell => {
          const [tile, stop, label] = ['.tile', '.stop', '.tile-label'].map(part => cell.querySelector(part))
          return { tile: tile && middle(tile), stop: middle(stop), label: middle(label) }
        }),
      }
    })
    for (const { label, stop, tile } of lines.cells) {
      expect(Math.abs(label - stop)).toBeLessThanOrEqual(0.75)
      if (tile) expect(Math.abs(tile - stop)).toBeLessThanOrEqual(0.75)
    }
    const stops = lines.cells.map(({ stop }) => stop)
    const pitches = stops.slice(1).map((stop, index) => stop - (stops[index] ?? 0))
    const [pitch = 0] = pitches
    for (const [index, each] of pitches.entries())
      expect(each / pitch, `pitch ${index}`).toBeCloseTo(index === 4 ? 1.2 : 1, 1)
    expect(stops[0]).toBeGreaterThanOrEqual(lines.left)
    expect(Math.max(...stops)).toBeLessThanOrEqual(lines.right)
  }
})

test('a tile that falls comes to lie between its own label and the next', async ({ page }) => {
  await open(page)
  const seen = await page.locator('.cell').evaluateAll(cells =>
    cells.map(cell => {
      const tile = cell.querySelector('.tile')?.getBoundingClientRect()
      const stop = cell.querySelector('.stop')?.getBoundingClientRect()
      return {
        left: tile?.left ?? 0,
        right: tile?.right ?? 0,
        stop: ((stop?.left ?? 0) + (stop?.right ?? 0)) / 2,
      }
    }),
  )
  for (const [index, { left, right, stop }] of seen.slice(0, 4).entries()) {
    expect(left).toBeGreaterThanOrEqual(stop - 1)
    expect(right).toBeLessThanOrEqual((seen[index + 1]?.stop ?? 0) + 1)
  }
})

test('a tap on a stop or a label goes there, the start too', async ({ page }) => {
  const { slider } = await open(page)
  for (const [index, label] of ['US', 'Australia', 'Britain', 'Canada', 'China', 'Russia'].entries()) {
    const stop = await box(page.locator('.cell .stop').nth(index))
    await page.mouse.click(stop.middle, stop.y + stop.height / 2)
    await expect(slider, label).toHaveValue(String(index + 1))
  }
  const start = await box(page.locator('.start .stop'))
  await page.mouse.click(start.middle, start.y + start.height / 2)
  await expect(slider).toHaveValue('0')
  await page.keyboard.press('End')
  await page.locator('.start .tile-label').click()
  await expect(slider).toHaveValue('0')
})

test.describe('the counts', () => {
  const lit = (page: Page) =>
    page
      .locator('.world [data-lit], .world ~ .labels [data-lit]')
      .evaluateAll(elements =>
        [
          ...new Set(elements.map(({ dataset }) => (dataset as DOMStringMap).outline ?? dataset.label)),
        ].sort(),
      ) as Promise<string[]>

  test('follow the step: nobody supports until Russia does', async ({ page }) => {
    const { slider } = await open(page)
    const line = () =>
      page
        .locator('.counts')
        .evaluate(counts => String(Reflect.get(counts, 'innerText')).replace(/\s+/g, ' '))
    expect(await line()).toBe(
      '4 boycott: no officials sent host: China 1 support: accepts the invitation 189 other states: not named',
    )
    await slider.press('ArrowLeft')
    await expect(page.locator('[data-count="support"]')).toHaveText('0')
    await slider.press('Home')
    await expect(page.locator('[data-count="boycott"]')).toHaveText('0')
  })

  test('light their countries: under the mouse, with the focus, and pressed', async ({ page }) => {
    await open(page)
    const boycott = page.getByRole('button', { name: /boycott: no officials sent/ })
    await boycott.hover()
    await expect.poll(() => lit(page)).toEqual(['AUS', 'CAN', 'GBR', 'USA'])
    await page.mouse.move(5, 5)
    await expect.poll(() => lit(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(boycott).toBeFocused()
    await expect.poll(() => lit(page)).toEqual(['AUS', 'CAN', 'GBR', 'USA'])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => lit(page)).toEqual(['CHN'])
    await page.keyboard.press('Tab')
    await expect.poll(() => lit(page)).toEqual([])
    const support = page.getByRole('button', { name: /support: accepts/ })
    await support.click()
    await expect(support).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => lit(page)).toEqual(['RUS'])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true })

  test('a chosen country answers right under the map, whole, and nothing moves', async ({ page }) => {
    await open(page)
    const strip = await box(page.locator('.strip'))
    const map = await box(page.locator('.world'))
    const land = await box(page.locator('.world [data-country="AUS"]'))
    await page.touchscreen.tap(land.middle, land.y + land.height / 2)
    const answer = page.getByRole('region', { name: 'Chosen country' })
    await expect(answer).toContainText('Australia')
    await expect(answer).toContainText('Boycott: no officials sent')
    await expect(answer).toContainText('Australia, Britain, and Canada also declared a boycott.')
    const shown = await box(answer)
    // Over the southern ocean at most.
    expect(shown.y).toBeGreaterThanOrEqual(map.bottom - 48)
    expect(shown.y - map.bottom).toBeLessThanOrEqual(24)
    expect(shown.bottom).toBeLessThanOrEqual((await box(page.locator('.buttons'))).y + 1)
    expect((await box(page.locator('.strip'))).y).toBe(strip.y)
    await expect(page.locator('.cell[data-chosen]')).toHaveText('Australia')
    await answer.getByRole('link', { name: 'All that was said' }).click()
    await expect(page.locator('#panel h2')).toBeInViewport()
    await expect(page.locator('#panel h2')).toHaveText('Australia')
  })

  test('it can be closed, and goes with the next step', async ({ page }) => {
    const { slider } = await open(page, '?country=GBR')
    const answer = page.locator('.answer')
    await expect(answer).toBeVisible()
    await answer.getByRole('button', { name: 'Close' }).tap()
    await expect(answer).toBeHidden()
    await expect(page.locator('#panel h2')).toHaveText('Russia accepts')
    await page.locator('table.countries .choose').first().tap()
    await expect(answer).toBeVisible()
    await slider.press('ArrowLeft')
    await expect(answer).toBeHidden()
  })

  test('of a country that the article does not name it says so, and offers no more', async ({ page }) => {
    await open(page, '?country=FRA')
    const answer = page.locator('.answer')
    await expect(answer).toContainText('FranceNot named in this article')
    await expect(answer.getByRole('link')).toBeHidden()
  })

  test('the parts follow in their order', async ({ page }) => {
    await open(page)
    const parts = [
      'h1',
      '.finding[data-shown]',
      '.counts',
      '.world',
      '.strip',
      '#panel',
      '.search',
      '.notes',
      '#article',
      '#table',
    ]
    const tops = await Promise.all(parts.map(async part => (await box(page.locator(part))).y))
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })
})
