import { geoPath } from 'd3-geo'
import { expect, test } from 'vitest'
import { countryCode } from '../model/country/countryCode.ts'
import { closerProjection } from './closerProjection.ts'
import { worldOf } from './drawnWorld.testing.ts'
import { drawOutlines } from './drawOutlines.ts'
import { largestRing } from './labelSpot.ts'
import { boundsOf, outlineRings } from './outlineRings.ts'
import type { World } from './parseWorld.ts'

const FRAME = { width: 3392, height: 1533 }
/** Fourteen times a frame that shows half the globe: no country is drawn larger. */
const CLOSEST = (FRAME.height / 2) * 14

/** A country drawn alone in its closer look. */
function closer(world: World, code: string) {
  const key = countryCode(code)
  const framed = closerProjection(world, key, FRAME)
  if (framed === undefined) return undefined
  const only = <Value>(all: ReadonlyMap<string, Value>) =>
    new Map([...all].filter(([other]) => other === code)) as never
  const none = { type: 'MultiLineString' as const, coordinates: [] }
  const alone = { shapes: only(world.shapes), markers: only(world.markers), borders: none, dashed: none }
  const [outline] = drawOutlines(alone, framed).shapes
  const rings = outlineRings(outline?.path ?? '')
  return {
    framed,
    scale: framed.projection.scale(),
    box: boundsOf(outline?.dot ? rings.flat() : largestRing(rings)),
  }
}

test('every country and territory stands whole in the frame, at a scale that can be drawn', () => {
  const world = worldOf('first')
  const wrong = [...new Set([...world.shapes.keys(), ...world.markers.keys()])].filter(code => {
    const look = closer(world, code)
    if (look === undefined) return true
    const [left, top, right, bottom] = look.box
    const framed = left >= 0 && top >= 0 && right <= FRAME.width && bottom <= FRAME.height
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const middle = Math.abs(x - FRAME.width / 2) < 10 && Math.abs(y - FRAME.height / 2) < 10
    return !(framed && middle && look.scale > 0 && look.scale <= CLOSEST)
  })
  expect(wrong).toEqual([])
})

test.each(['FJI', 'USA', 'KIR', 'NZL', 'RUS', 'FRA', 'GBR'])(
  '%s is not shrunk by its scattered islands',
  code => {
    const look = closer(worldOf('closer'), code)
    const [left = 0, top = 0, right = 0, bottom = 0] = look?.box ?? []
    const third = Math.min(FRAME.width, FRAME.height) / 3
    expect(Math.max(right - left, bottom - top) >= third || look?.scale === CLOSEST).toBe(true)
  },
)

test('a country takes a little more than half of the frame, so that its neighbours are seen', () => {
  const [left = 0, top = 0, right = 0, bottom = 0] = closer(worldOf('first'), 'POL')?.box ?? []
  expect(Math.max((right - left) / FRAME.width, (bottom - top) / FRAME.height)).toBeCloseTo(0.55, 2)
})

test('keeps areas in proportion to the neighbours', () => {
  const world = worldOf('first')
  const { projection } = closer(world, 'DEU')?.framed ?? {}
  const area = (code: string) =>
    geoPath(projection?.clipExtent(null)).area(world.shapes.get(countryCode(code)) as never)
  // 357,600 and 312,700 km², by their national statistics.
  expect(Math.abs(area('DEU') / area('POL') - 357.6 / 312.7)).toBeLessThan(0.03)
})

test('a code with neither shape nor marker has no closer look', () => {
  expect(closerProjection(worldOf('first'), countryCode('ZZZ'), FRAME)).toBeUndefined()
})
