import { describe, expect, test } from 'vitest'
import { NAMED } from '../../beijingFixture.testing.ts'
import { loadStory } from '../../build/story/loadStory.ts'
import { drawnWorld, ringsOf } from '../../geo/drawnWorld.testing.ts'
import { insideRings } from '../../geo/outlineRings.ts'
import { LABEL_BANDS } from './labelBands.ts'
import { mapScene } from './mapScene.ts'
import type { PlacedLabel } from './placeLabels.ts'

const world = drawnWorld()

/** Points along a leader in units of the frame, its two ends left out. */
function along({ at, leader }: PlacedLabel, from: number): [number, number][] {
  if (leader === undefined) return []
  return Array.from({ length: 39 }, (_, index) => {
    const part = (index + 1) / 40
    const place = (axis: 0 | 1) =>
      at[axis] + ((leader.from[axis] + (leader.to[axis] - leader.from[axis]) * part) * world.width) / from
    return [place(0), place(1)]
  })
}

describe.each(loadStory('beijing-2022', 'en').languages.map(({ tag }) => [tag] as const))(
  'names on the map, %s',
  language => {
    const { names, story } = loadStory('beijing-2022', language)
    const nameOf = (code: string) => names[code as keyof typeof names]?.name ?? code
    const shortOf = (code: string) => names[code as keyof typeof names]?.short ?? nameOf(code)

    describe.each(['page', 'embed'] as const)('%s', kind => {
      const { labels } = mapScene(story, world, { nameOf, shortOf }, kind)

      test.each(LABEL_BANDS.map(({ from }, band) => [from, band]))('from %d px', (from, band) => {
        const shown = labels.filter(({ bands }) => bands.includes(band))
        expect(shown.map(({ code }) => code).toSorted()).toEqual(NAMED.toSorted())
        expect(shown.filter(({ text }) => text === '')).toEqual([])
        // A line that runs over another country that is named would name that one.
        for (const label of shown) {
          const crossed = NAMED.filter(
            code =>
              code !== label.code && along(label, from).some(point => insideRings(point, ringsOf(code))),
          )
          expect([label.code, crossed]).toEqual([label.code, []])
        }
      })
    })
  },
)
