import type { Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* What every step must show to whoever does not see colour: the same facts in the table, a name at each colour, textures. */

/** Name and stance of each country: by the options of the map, and by the rows of the table. */
function factsOn(page: Page): Promise<{ options: string[]; rows: string[] }> {
  return page.evaluate(() => {
    const options = [...document.querySelectorAll('.world [role="option"]')].map(
      option => option.getAttribute('aria-label') ?? '',
    )
    const named = new Set(
      [...document.querySelectorAll('.world [role="option"]')].map(
        option => (option as SVGElement).dataset.country,
      ),
    )
    const rows = [...document.querySelectorAll<HTMLElement>('table.countries tbody tr')]
      .filter(row => named.has(row.dataset.country))
      .map(row => `${row.querySelector('th')?.textContent}, ${row.querySelector('td')?.textContent}`)
    return { options: options.sort(), rows: rows.sort() }
  })
}

/** Coloured countries without a name to be seen on them, beside them, or at the end of a leader that starts on them. */
function unnamedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const map = document.querySelector('.map-frame')?.getBoundingClientRect() ?? new DOMRect()
    const shown = (element: Element | null | undefined) =>
      element != null && getComputedStyle(element).display !== 'none'
    const apart = (a: DOMRect, b: DOMRect) =>
      Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0)
    return [...document.querySelectorAll<SVGGraphicsElement>('.world [role="option"]')]
      .filter(({ dataset }) => dataset.stance !== 'none')
      .filter(shape => {
        const label = [...document.querySelectorAll(`.labels [data-label="${shape.dataset.country}"]`)].find(
          shown,
        )
        const text = label?.querySelector('text:last-of-type')
        if (!text?.textContent || !shown(text)) return true
        const box = text.getBoundingClientRect()
        if (box.left < 0 || box.right > innerWidth || box.width < 10) return true
        // A name stands on its country, or near it, or a leader leads from one to the other, or from its lens.
        const leads = [...(label?.querySelectorAll('.leader') ?? [])].filter(shown)
        const country = shape.getBoundingClientRect()
        const near = (a: DOMRect) => apart(a, country) <= 8
        return !near(box) && !leads.some(line => near(line.getBoundingClientRect()) && map.width > 0)
      })
      .map(({ dataset }) => dataset.country ?? '')
  })
}

test('at every step and width each colour has its name, and options and rows say the same', async ({
  page,
}) => {
  const { slider } = await open(page)
  const widths = [320, 640, 960, 1280]
  await slider.focus()
  await page.keyboard.press('Home')
  const stances = new Set<string>()
  for (let step = 0; step <= 6; step += 1) {
    await expect(page.locator('table.countries caption')).toHaveText(new RegExp(`^At step ${step} of 6`))
    const { options, rows } = await factsOn(page)
    expect(options, `step ${step}`).toEqual(rows)
    expect(options).toHaveLength(6)
    stances.add(options.join())
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      expect(await unnamedColours(page), `step ${step}, ${width} px`).toEqual([])
    }
    // Turned round, so that a step costs no change of width more than it must.
    widths.reverse()
    await page.keyboard.press('ArrowRight')
  }
  // Each step but China's answer changes them.
  expect(stances.size).toBe(6)
})

test('each stance has a texture of its own on paper, with more contrast and in forced colours', async ({
  page,
}) => {
  await open(page)
  // Each head explains its stance's texture, where the map has them.
  const explained = () =>
    page.locator('.counts .texture').evaluateAll(all =>
      all.map(one => {
        const head = one.closest<HTMLElement>('[data-stance]')?.dataset.stance
        return one.checkVisibility()
          ? `${head} ${getComputedStyle(one.children[0] ?? one).fill}`
          : 'not shown'
      }),
    )
  expect(await explained()).toEqual(['not shown', 'not shown', 'not shown'])
  for (const media of [{ media: 'print' }, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ media: null, contrast: null, forcedColors: null, ...media })
    const textures = await page.evaluate(() => {
      const found: Record<string, string> = {}
      for (const shape of document.querySelectorAll<SVGElement>('.world [role="option"]')) {
        const fill = getComputedStyle(shape).fill
        const pattern = document.querySelector(fill.match(/url\("(#[\w-]+)"\)/)?.[1] ?? 'none')
        const mark = pattern?.querySelector('.texture-mark')
        const { fill: ground } = getComputedStyle(pattern?.querySelector('.texture-ground') ?? shape)
        const { stroke } = getComputedStyle(mark ?? shape)
        found[shape.dataset.stance ?? ''] =
          mark == null ? 'no texture' : stroke === ground ? 'not seen' : `drawn as ${mark.getAttribute('d')}`
      }
      return found
    })
    const said = JSON.stringify([media, textures])
    expect(Object.keys(textures).sort(), said).toEqual(['boycott', 'host', 'support'])
    expect(
      Object.values(textures).filter(texture => !texture.startsWith('drawn')),
      said,
    ).toEqual([])
    expect(new Set(Object.values(textures)).size, said).toBe(3)
    expect(await explained(), said).toEqual(
      ['boycott', 'host', 'support'].map(stance => `${stance} url("#texture-${stance}")`),
    )
  }
})
