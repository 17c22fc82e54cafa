import { expect, test } from '@playwright/test'
import { loadStory } from '../../src/build/story/loadStory.ts'
import { PLAIN, type ShapeState, shapeStates } from '../../src/scene/map/shapeStates.ts'
import type { Step } from '../../src/timeline/step.ts'
import { timelineOf } from '../../src/timeline/timelineOf.ts'
import { open } from '../support/boycottPage.ts'

/** What a step changes on the map: attributes of elements, by the country that each belongs to. */
interface Change {
  code: string
  attribute: string
}

const GEOMETRY = /^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox)$/

test('a step changes attributes of the countries whose state it changes, and no geometry', async ({
  page,
}) => {
  const { story, disputed } = loadStory('beijing-2022', 'en')
  const timeline = timelineOf(story, disputed)
  const last = timeline.events.length
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

  const downAndUp = [
    ...Array.from({ length: last }, (_, back) => last - back - 1),
    ...Array(last).keys(),
  ].map((step, move) => (move < last ? step : step + 1))
  let before = last
  for (const step of downAndUp) {
    await page.keyboard.press(step < before ? 'ArrowLeft' : 'ArrowRight')
    await expect(slider).toHaveValue(String(step))
    const changes = await page.evaluate(() =>
      (window as unknown as { takeChanges(): Change[] }).takeChanges(),
    )
    const here = `from step ${before} to ${step}`
    expect(
      [...new Set(changes.map(({ code }) => code).filter(code => code !== ''))].sort(),
      `countries touched ${here}`,
    ).toEqual(changed(shapeStates(timeline, before as Step), shapeStates(timeline, step as Step)))
    // What belongs to no country is the map's own name.
    expect([...new Set(changes.filter(({ code }) => code === '').map(({ attribute }) => attribute))]).toEqual(
      ['aria-label'],
    )
    expect(changes.filter(({ attribute }) => GEOMETRY.test(attribute))).toEqual([])
    before = step
  }
})

/** The codes whose state differs. */
function changed(a: ReadonlyMap<string, ShapeState>, b: ReadonlyMap<string, ShapeState>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter(code => JSON.stringify(a.get(code) ?? PLAIN) !== JSON.stringify(b.get(code) ?? PLAIN))
    .sort()
}
