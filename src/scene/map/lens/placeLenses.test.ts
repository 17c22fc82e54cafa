import { describe, expect, test } from 'vitest'
import { drawnWorld, ringsOf } from '../../../geo/drawnWorld.testing.ts'
import { labelSpot } from '../../../geo/labelSpot.ts'
import { distanceToRings, insideRings } from '../../../geo/outlineRings.ts'
import { countryCode } from '../../../model/country/countryCode.ts'
import { countryInLens, type HitShape } from '../countryAt.ts'
import { LABEL_BANDS } from '../labelBands.ts'
import { inLens } from './lens.ts'
import { placeLenses } from './placeLenses.ts'

const { height, shapes, width } = drawnWorld()

const STORIES = {
  'the Persian Gulf': ['SAU', 'QAT', 'BHR', 'KWT', 'ARE', 'OMN'],
  Europe: ['LUX', 'BEL', 'NLD', 'DNK', 'MLT'],
  'the Alps and Cyprus': ['CHE', 'AUT', 'SVN', 'HRV', 'CYP'],
  Britain: ['USA', 'AUS', 'GBR', 'CAN', 'CHN', 'RUS'],
  'no small country': ['BRA', 'IND', 'AUS'],
} as const

const lensesOf = (codes: readonly string[]) =>
  placeLenses(
    drawnWorld(),
    codes.map(code => ({ code: countryCode(code), texts: [code], spots: {} })),
  )

/** All drawn shapes as a press meets them. */
const hitShapes = shapes.map(({ code }): HitShape => {
  const rings = ringsOf(code)
  const all = rings.flat()
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  return {
    code,
    named: true,
    rings,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  }
})

describe.each(Object.entries(STORIES))('lenses of a story of %s', (_, codes) => {
  const lenses = lensesOf(codes)

  test.each(LABEL_BANDS.map(({ from }, band) => [from, band]))('from %d px', (from, band) => {
    const px = from / width
    const shown = lenses.filter(({ bands }) => bands.includes(band))
    expect(shown.length).toBeLessThanOrEqual(3)
    for (const { at, perPx, radius } of shown) {
      const [x, y] = [at[0] * px, at[1] * px]
      // In the frame, larger than the map, over no named country and no other lens.
      expect(Math.min(x, y, from - x, height * px - y)).toBeGreaterThanOrEqual(radius)
      expect(1 / (perPx * px)).toBeGreaterThanOrEqual(2)
      for (const code of codes) {
        const rings = ringsOf(code)
        expect(insideRings(at, rings), code).toBe(false)
        expect(distanceToRings(at, rings) * px, code).toBeGreaterThan(radius)
      }
      for (const other of shown) {
        if (other.at === at) continue
        const away = Math.hypot(x - other.at[0] * px, y - other.at[1] * px)
        expect(away).toBeGreaterThan(radius + other.radius)
      }
    }
  })
})

test.each([['the Persian Gulf'], ['Europe'], ['the Alps and Cyprus'], ['Britain']] as const)(
  'small states of %s are seen and hit in their lens on a phone',
  story => {
    const band = LABEL_BANDS.findLastIndex(({ from }) => from <= 390)
    const shown = lensesOf(STORIES[story]).filter(({ bands }) => bands.includes(band))
    expect(shown.length).toBeGreaterThan(0)
    for (const lens of shown) {
      for (const code of lens.codes) {
        expect(lens.shows).toContain(code)
        const place = labelSpot(ringsOf(code))
        const [x, y] = inLens(lens, place)
        expect(Math.hypot(x, y), code).toBeLessThan(lens.radius)
        expect(countryInLens(hitShapes, lens.codes, place, lens.perPx), code).toBe(code)
      }
    }
  },
)

test('Bahrain has a lens on a phone, as each state of the Gulf that is too small to be met', () => {
  const band = LABEL_BANDS.findLastIndex(({ from }) => from <= 390)
  const codes = lensesOf(STORIES['the Persian Gulf'])
    .filter(({ bands }) => bands.includes(band))
    .flatMap(({ codes }) => codes)
  expect(codes).toEqual(expect.arrayContaining(['BHR', 'QAT', 'KWT', 'ARE']))
})
