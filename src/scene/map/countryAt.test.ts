import { describe, expect, test } from 'vitest'
import { NAMED } from '../../beijingFixture.testing.ts'
import { drawnWorld, pathOf } from '../../geo/drawnWorld.testing.ts'
import { labelSpot, largestRing } from '../../geo/labelSpot.ts'
import { boundsOf, distanceToRings, insideRings, type Point } from '../../geo/outlineRings.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { countryAt, type HitShape } from './countryAt.ts'
import { drawnMiddle, drawnRings } from './drawnShape.ts'
import { hitShape } from './hitShape.testing.ts'

const { shapes, width: frame, project } = drawnWorld()
const hits: HitShape[] = shapes.map(({ code, path }) =>
  hitShape(code, NAMED.includes(code), drawnRings(path)),
)
const WIDTHS = [320, 640, 960]

/** What a press on the real map means, at a place in its units. */
const pressed = (point: Point, width: number) => countryAt(hits, point, frame / width)

/** A square of so many px at a place, in a frame of one unit a px. */
const square = (code: string, named: boolean, x: number, y: number, size: number): HitShape =>
  hitShape(countryCode(code), named, [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
    ],
  ])

describe.each(WIDTHS)('on a map %d px wide', width => {
  test.each(NAMED.map(String))('a press on the middle of %s means it', code => {
    expect(pressed(drawnMiddle(pathOf(code)), width)).toBe(code)
  })

  test('a press within 10 px of Britain, off every shape, means it, unless a named one is nearer', () => {
    const perPx = frame / width
    const [x, y] = drawnMiddle(pathOf('GBR'))
    const distance = (code: string, point: Point) => {
      const rings = drawnRings(pathOf(code))
      return insideRings(point, rings) ? 0 : distanceToRings(point, rings) / perPx
    }
    const step = (2 + width / 320) * perPx
    const near = Array.from(
      { length: 13 * 13 },
      (_, index): Point => [x + ((index % 13) - 6) * step, y + (Math.floor(index / 13) - 6) * step],
    ).filter(
      point =>
        distance('GBR', point) < Math.min(10, distance('RUS', point)) &&
        !hits.some(({ code, rings }) => code !== 'GBR' && insideRings(point, rings)),
    )
    expect(near.length).toBeGreaterThan(20)
    expect(near.filter(point => pressed(point, width) !== 'GBR')).toEqual([])
  })

  test('a press on the open ocean means nothing', () => {
    for (const place of [
      [-115, -45],
      [-135, -48],
    ] as const)
      expect(pressed(project(place), width)).toBeUndefined()
    expect(pressed([-500, -500], width)).toBeUndefined()
  })
})

describe.each([320, 374, 960])('on a map %d px wide, whoever has a stance beside it', width => {
  test.each(['MNG', 'MEX', 'KAZ', 'FRA', 'IRL', 'DEU', 'BRA', 'UKR', 'JPN', 'NZL', 'TWN', 'XCR'])(
    'a press on the middle of %s means it',
    code => {
      expect(pressed(labelSpot(drawnRings(pathOf(code))), width)).toBe(code)
    },
  )

  // Small countries with a stance between them, as no country of the first story has: Europe's and the Gulf's.
  const small = ['CHE', 'LUX', 'VAT', 'SWE', 'GBR', 'BHR', 'QAT', 'KWT', 'ARE', 'SAU']
  const crowded = shapes.map(({ code, path }) => hitShape(code, small.includes(code), drawnRings(path)))

  test.each(['FRA', 'ITA', 'NOR', 'IRL', 'DEU', 'FIN', 'IRN', 'IRQ', 'JOR', 'YEM', 'SAU', 'SWE'])(
    'nine presses in ten on %s mean it',
    code => {
      const ring = largestRing(drawnRings(pathOf(code)))
      const [left, top, right, bottom] = boundsOf(ring)
      const tried = Array.from({ length: 20 * 20 }, (_, index): Point => {
        const [across, down] = [(index % 20) + 0.5, Math.floor(index / 20) + 0.5]
        return [left + ((right - left) * across) / 20, top + ((bottom - top) * down) / 20]
      }).filter(point => insideRings(point, [ring]))
      const own = tried.filter(point => countryAt(crowded, point, frame / width) === code)
      expect(tried.length).toBeGreaterThan(50)
      expect(own.length / tried.length).toBeGreaterThanOrEqual(0.9)
    },
  )
})

describe('a press', () => {
  const small = square('AAA', true, 100, 100, 8)
  const large = square('BBB', true, 300, 0, 200)
  const plain = square('CCC', false, 500, 0, 24)
  const tiny = square('EEE', true, 497, 17, 3)
  const islet = square('DDD', false, 60, 100, 2)

  test.each([
    ['beside a small named country, 9 px off', [117, 104], 'AAA'],
    ['11 px off it, with nothing nearer', [119, 104], 'AAA'],
    ['21 px off it', [129, 104], undefined],
    ['9 px off a large named country in the sea', [291, 100], 'BBB'],
    ['on an islet, farther than 10 px from any named country', [61, 101], 'DDD'],
    ['between an islet and a small named country, nearer to the islet', [80, 101], 'DDD'],
    ['between them, within 10 px of the named one', [91, 101], 'AAA'],
    ['in a country beside a large named one, however near', [500.5, 8], 'CCC'],
    ['in a country beside a named one that cannot be aimed at', [500.5, 17.5], 'EEE'],
    ['in that country, farther in', [502, 17.5], 'CCC'],
  ] as [string, Point, string | undefined][])('%s', (_, point, code) => {
    expect(countryAt([plain, islet, large, small, tiny], point, 1)).toBe(code)
  })

  test('measures in px, whatever the units of the frame', () => {
    const rings = small.rings.map(ring => ring.map(([x, y]): Point => [x * 4, y * 4]))
    const scaled = hitShape(small.code, small.named, rings)
    expect(countryAt([scaled], [117 * 4, 104 * 4], 4)).toBe('AAA')
    expect(countryAt([scaled], [129 * 4, 104 * 4], 4)).toBeUndefined()
  })

  test('inside a named country means it, even on top of another', () => {
    const on = square('EEE', false, 350, 50, 10)
    expect(countryAt([on, large], [355, 55], 1)).toBe('BBB')
  })
})
