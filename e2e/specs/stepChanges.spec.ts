import { expect, test } from '@playwright/test'
import { open } from '../support/boycottPage.ts'

/** What a step changes on the map: attributes of elements, by the country that each belongs to. */
interface Change {
  code: string
  attribute: string
}

/**
 * The countries whose look changes between a step and the one before it: the one that takes a stance, and at China's answer the
 * four that it addresses, which are outlined then and no longer at the next step.
 */
const TOUCHED = [
  { step: 1, countries: ['USA'] },
  { step: 2, countries: ['AUS'] },
  { step: 3, countries: ['GBR'] },
  { step: 4, countries: ['CAN'] },
  { step: 5, countries: ['AUS', 'CAN', 'GBR', 'USA'] },
  { step: 6, countries: ['AUS', 'CAN', 'GBR', 'RUS', 'USA'] },
]

const GEOMETRY = /^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox)$/

test('a step changes attributes of the countries whose state it changes, and no geometry', async ({
  page,
}) => {
  const { slider } = await open(page)
  await slider.focus()
  await page.evaluate(() => {
    const changes: Change[] = []
    new MutationObserver(records => {
      for (const { target, attributeName } of records) {
        const { country, outline, label } = (target as SVGElement).dataset
        changes.push({ code: country ?? outline ?? label ?? '', attribute: attributeName ?? '' })
      }
    }).observe(document.getElementById('map') as HTMLElement, { attributes: true, subtree: true })
    Object.assign(window, { takeChanges: () => changes.splice(0) })
  })

  const moves = [
    ...TOUCHED.toReversed().map(({ step, countries }) => ({
      key: 'ArrowLeft',
      from: step,
      to: step - 1,
      countries,
    })),
    ...TOUCHED.map(({ step, countries }) => ({ key: 'ArrowRight', from: step - 1, to: step, countries })),
  ]
  for (const { key, from, to, countries } of moves) {
    await page.keyboard.press(key)
    await expect(slider).toHaveValue(String(to))
    const changes = await page.evaluate(() =>
      (window as unknown as { takeChanges(): Change[] }).takeChanges(),
    )
    expect(
      [...new Set(changes.map(({ code }) => code).filter(code => code !== ''))].sort(),
      `countries touched from step ${from} to ${to}`,
    ).toEqual(countries)
    // What belongs to no country is the map's own name.
    expect([...new Set(changes.filter(({ code }) => code === '').map(({ attribute }) => attribute))]).toEqual(
      ['aria-label'],
    )
    expect(changes.filter(({ attribute }) => GEOMETRY.test(attribute))).toEqual([])
  }
})
