import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* More of what every run tries: states by chance with real files, and presses all over the map. Seeds are fixed. */

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** A file of the view, as a reader takes it. The buttons stand in an order that no language changes. */
async function saved(page: Page, kind: 'csv' | 'json' | 'svg'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-save="${kind}"]`).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('20 random states: map, table, CSV, JSON and SVG hold the same countries and stances @long', async ({
  page,
}) => {
  const random = randomFrom(2022)
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  for (let tries = 0; tries < 20; tries += 1) {
    const language = one(['', 'id/', 'zh-Hans/', 'ru/', 'fr/', 'es/', 'ar/'])
    const step = one(['start', 'usa', 'aus', 'gbr', 'can', 'chn', 'rus'])
    const country = one(['', 'USA', 'CAN', 'CHN', 'RUS', 'FRA', 'XCR', 'IND'])
    const address = `${language}?step=${step}&country=${country}&theme=${one(['light', 'dark'])}`
    await open(page, address)
    await page.locator('.take-ways [aria-controls="take-download"]').click()
    const [csv, json, svg] = [await saved(page, 'csv'), await saved(page, 'json'), await saved(page, 'svg')]
    const { options, rows, drawn } = await page.evaluate(() => {
      const shapes = [...document.querySelectorAll<SVGElement>('.world [role="option"]')]
      const named = new Set(shapes.map(({ dataset }) => dataset.country))
      const rowsOf = [...document.querySelectorAll<HTMLElement>('table.countries tbody tr')]
      return {
        options: shapes.map(shape => [shape.dataset.country ?? '', shape.getAttribute('aria-label') ?? '']),
        rows: rowsOf
          .filter(({ dataset }) => named.has(dataset.country))
          .map(row => [row.dataset.country ?? '', row.querySelector('td')?.textContent ?? '']),
        drawn: shapes.map(({ dataset }) => [dataset.country ?? '', dataset.stance ?? '']),
      }
    })
    expect(options, address).toHaveLength(6)
    const inTable = new Map(rows as [string, string][])
    const table: string[][] = parse(csv, { bom: true, delimiter: [',', ';'] })
    const inCsv = new Map(table.map(([code = '', , stance = '']) => [code, stance]))
    const inJson = new Map(
      (JSON.parse(json) as { countries: { code: string; stance: string }[] }).countries.map(
        ({ code, stance }) => [code, stance],
      ),
    )
    for (const [code = '', label = ''] of options) {
      const stance = inTable.get(code) ?? 'no row'
      expect(label.endsWith(stance), `${address}: ${code} is "${label}" on the map`).toBe(true)
      expect(inCsv.get(code), `${address}: ${code} in the CSV`).toBe(stance)
    }
    for (const [code = '', stance = ''] of drawn) {
      expect(inJson.get(code), `${address}: ${code} in the JSON`).toBe(stance)
      expect(svg, `${address}: ${code} in the SVG`).toMatch(
        new RegExp(`data-country="${code}"[^>]*data-stance="${stance}"`),
      )
    }
  }
})

/**
 * What the rule says of places on the screen (A25): inside a named country it is meant; off every shape a named country
 * within 10 px, else the nearest of all within 20 px, else none; inside another, that one. Told from the outlines alone.
 * Left out are places at which a pixel or two decide, those inside a country with a named one within 10 px, where its
 * size decides, and those that something covers.
 */
function ruled(page: Page, places: readonly (readonly [number, number])[]) {
  return page.evaluate(all => {
    const shapes = [...document.querySelectorAll<SVGPathElement>('.world [data-country]')].map(shape => {
      const matrix = shape.getScreenCTM() ?? undefined
      const length = shape.getTotalLength()
      const count = Math.max(8, Math.min(3000, Math.ceil(length / 1.5)))
      const coast = Array.from({ length: count }, (_, index) => {
        const { x, y } = shape.getPointAtLength((index / count) * length).matrixTransform(matrix)
        return [x, y] as const
      })
      return {
        shape,
        coast,
        code: shape.dataset.country ?? '',
        named: shape.getAttribute('role') === 'option',
      }
    })
    const frame = document.querySelector('.world')?.getBoundingClientRect() ?? new DOMRect()
    return all.flatMap(([fx, fy]) => {
      const [x, y] = [frame.left + fx * frame.width, frame.top + fy * frame.height]
      const top = document.elementFromPoint(x, y)
      // Not over the way to look closer, whose menu would change the picture.
      if (
        top === null ||
        (top.closest('.world') === null && top.closest('a, button, text, .closer-choice') !== null)
      )
        return []
      const near = shapes
        .map(({ shape, coast, code, named }) => ({
          code,
          named,
          away: shape === top ? 0 : Math.min(...coast.map(([a, b]) => Math.hypot(a - x, b - y))),
        }))
        .sort((a, b) => a.away - b.away)
      const winners = near.filter(({ named, away }) => named && away <= 10)
      const inside = near.find(({ away }) => away === 0)
      if (inside && !inside.named && winners.length > 0) return []
      const [first, second] = winners.length > 0 ? winners : near
      if (first === undefined) return []
      const unsure =
        near.some(({ named, away }) => named && Math.abs(away - 10) < 2) ||
        Math.abs(first.away - 20) < 2 ||
        (second !== undefined && second.away - first.away < 2)
      return unsure ? [] : [{ x, y, code: first.away <= 20 ? first.code : null }]
    })
  }, places)
}

for (const width of [320, 640, 960]) {
  test(`presses all over a map ${width} px wide choose by the rule @long`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    await page.locator('.world').scrollIntoViewIfNeeded()
    const random = randomFrom(width)
    const wanted = await ruled(
      page,
      Array.from({ length: 300 }, () => [random(), random()] as const),
    )
    const pressed = wanted.slice(0, 100)
    const wrong: string[] = []
    for (const { x, y, code } of pressed) {
      // From outside: the name beside the pointer would lie on places near the last one.
      await page.mouse.move(0, 0)
      await page.mouse.click(x, y)
      // What was chosen stands after React has drawn; then back to the step, so that the next press starts from there.
      const chosen = await page.evaluate(async wanted => {
        const shown = () => document.querySelector<HTMLElement>('section#panel')?.dataset.country ?? null
        const settle = async (there: () => boolean) => {
          // A machine with other work may take seconds for what takes a frame.
          const patience = performance.now() + 5000
          while (performance.now() < patience && !there()) await new Promise(requestAnimationFrame)
        }
        if (wanted === null)
          for (let frames = 0; frames < 30; frames += 1) await new Promise(requestAnimationFrame)
        else await settle(() => shown() === wanted)
        const country = shown()
        document.querySelector<HTMLElement>('#panel .back')?.click()
        await settle(() => shown() === null)
        return country
      }, code)
      if (chosen !== code) wrong.push(`${x}, ${y}: ${chosen}, not ${code}`)
    }
    expect(wrong).toEqual([])
    expect(pressed.length).toBeGreaterThan(50)
    expect(new Set(pressed.map(({ code }) => code)).size).toBeGreaterThan(10)
  })
}
