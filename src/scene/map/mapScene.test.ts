import { describe, expect, test } from 'vitest'
import { drawnMap, NAMED, story, telling, timeline } from '../../beijingFixture.testing.ts'
import { drawnWorld, ringsOf } from '../../geo/drawnWorld.testing.ts'
import { insideRings } from '../../geo/outlineRings.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import type { Step } from '../../timeline/step.ts'
import { textWidth } from '../textWidth.ts'
import { LABEL_BANDS } from './labelBands.ts'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'
import { shapeStates } from './shapeStates.ts'

const { width, height, shapes } = drawnWorld()
const scenes = { page: drawnMap('page'), embed: drawnMap('embed') }

/** The box around a name's line, px: left, top, right, bottom. */
function boxOf({ at, textAt, anchor, text }: PlacedLabel, band: number) {
  const { from = 0, font = 0 } = LABEL_BANDS[band] ?? {}
  const [x, y] = [(at[0] * from) / width + textAt[0], (at[1] * from) / width + textAt[1]]
  const wide = textWidth(text, font)
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor]
  return [left, y - font * 0.6, left + wide, y + font * 0.6] as const
}

describe.each(['page', 'embed'] as const)('names on the map of a %s', kind => {
  describe.each(LABEL_BANDS.map(({ from }, band) => [from, band]))('from %d px', (from, band) => {
    const labels = scenes[kind].labels.filter(({ bands }) => bands.includes(band))
    const boxes = labels.map(label => boxOf(label, band))

    test('stand for every named country, once', () => {
      expect(labels.map(({ code }) => code).toSorted()).toEqual(NAMED.toSorted())
    })

    test('do not cover each other, nor a lens', () => {
      const lenses = scenes[kind].lenses.filter(({ bands }) => bands.includes(band))
      expect(lenses).toHaveLength(1)
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false)
        }
        for (const { at, radius } of lenses) {
          const [x, y] = [(at[0] * from) / width, (at[1] * from) / width]
          const near = [Math.min(Math.max(x, a[0]), a[2]), Math.min(Math.max(y, a[1] + 2), a[3] - 2)] as const
          expect(Math.hypot(near[0] - x, near[1] - y)).toBeGreaterThan(radius)
        }
      }
    })

    test('lie in the frame with its air', () => {
      const [above, below] = LABEL_BANDS[band]?.air[kind] ?? [0, 0]
      for (const [left, top, right, bottom] of boxes) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(from)
        expect(top).toBeGreaterThanOrEqual(-above)
        expect(bottom).toBeLessThanOrEqual((height * from) / width + below)
      }
    })

    test('lie inside their country, or off every country with a leader', () => {
      for (const label of labels) {
        const [left, , right] = boxOf(label, band)
        const y = (label.at[1] * from) / width + label.textAt[1]
        const ends = [left, (left + right) / 2, right].map(
          x => [(x * width) / from, (y * width) / from] as const,
        )
        if (label.inside) expect(ends.every(end => insideRings(end, ringsOf(label.code)))).toBe(true)
        else {
          expect(
            label.leader ?? scenes[kind].lenses.find(({ codes }) => codes.includes(label.code)),
          ).toBeDefined()
          expect(shapes.filter(({ code }) => ends.some(end => insideRings(end, ringsOf(code))))).toEqual([])
        }
      }
    })
  })
})

test('a country that no spot was picked for still gets its name', () => {
  const labelled = ['BRA', 'JPN'].map(code => ({
    code: countryCode(code),
    texts: [telling.nameOf(countryCode(code))],
    spots: {},
  }))
  const labels = placeLabels(drawnWorld(), labelled, [], 'page')
  const texts = labels.filter(({ bands }) => bands.includes(5)).map(({ code, inside }) => [code, inside])
  expect(texts).toEqual([
    ['BRA', true],
    ['JPN', false],
  ])
})

describe('the scene', () => {
  test('holds every drawn shape once, the named in the story’s order', () => {
    const { named, others } = scenes.page
    expect(named.map(({ code }) => code)).toEqual(NAMED)
    expect([...named, ...others].map(({ code }) => code).toSorted()).toEqual(
      shapes.map(({ code }) => code).toSorted(),
    )
  })

  test('has the same geometry for a page and a frame: only names differ', () => {
    expect({ ...scenes.embed, labels: [] }).toEqual({ ...scenes.page, labels: [] })
  })

  test.each([0, 3, 6])('at step %d is as it was reviewed', async step => {
    const states = shapeStates(timeline, step as Step)
    const round = (numbers: readonly number[]) => numbers.map(Math.round).join(' ')
    const lines = [
      `step ${step}: ${story.events[step - 1]?.label ?? story.start.label}`,
      `frame ${width} by ${height}, ${scenes.page.named.length} named, ${scenes.page.others.length} others`,
      ...[...states].map(([code, { stance, later, addressed }]) =>
        [code, stance, later && 'later', addressed && 'addressed'].filter(Boolean).join(' '),
      ),
      ...scenes.page.labels.map(({ text, bands, at, textAt, anchor, inside, leader }) =>
        [
          `"${text}" at bands ${bands.join(' ')}:`,
          inside ? 'inside,' : 'off,',
          `at ${round(at)}, text ${round(textAt)} ${anchor}`,
          leader ? `, leader ${round(leader.from)} to ${round(leader.to)}` : '',
        ]
          .join(' ')
          .replace(/ +(,|$)/g, '$1'),
      ),
      ...scenes.page.lenses.map(
        ({ at, bands, codes, of, perPx, radius, shows }) =>
          `lens of ${codes.join(' ')} at bands ${bands.join(' ')}: at ${round(at)}, radius ${radius}, of ${round(of)}, ${perPx} a px, shows ${shows.join(' ')}`,
      ),
    ]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`__pictures__/step-${step}.txt`)
  })
})
