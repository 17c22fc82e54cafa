import { geoPath } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { drawnWorld, FRAME, framed, ringsOf, worldOf } from './drawnWorld.testing.ts'
import { ringArea } from './outlineRings.ts'
import { worldProjection } from './worldProjection.ts'

/** Equal Earth on a globe of radius 1, written from the paper (Šavrič, Patterson and Jenny 2018). */
function equalEarth(longitude: number, latitude: number): [number, number] {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
  const radians = Math.PI / 180
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude * radians))
  const slope = 9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1
  return [
    (2 * Math.sqrt(3) * longitude * radians * Math.cos(t)) / (3 * slope),
    a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t,
  ]
}

describe('the frame', () => {
  test('has the width that is asked for', () => {
    expect(framed().width).toBe(FRAME)
    expect(worldProjection(worldOf('first'), 640).width).toBe(640)
  })

  test('contains all land and touches it on each side', () => {
    const { projection, width, height } = framed()
    const boxes = [...worldOf('first').shapes.values()].map(shape => geoPath(projection).bounds(shape))
    expect(Math.min(...boxes.map(([[left]]) => left))).toBeCloseTo(0, 3)
    expect(Math.max(...boxes.map(([, [right]]) => right))).toBeCloseTo(width, 3)
    expect(Math.min(...boxes.map(([[, top]]) => top))).toBeGreaterThan(0)
    expect(Math.max(...boxes.map(([, [, bottom]]) => bottom))).toBeLessThan(height)
  })

  test('reaches from 83.7° north to 56° south', () => {
    const { projection, height } = framed()
    expect(projection([11, 83.7])?.[1]).toBeCloseTo(0, 6)
    expect(Math.abs((projection([11, -56])?.[1] ?? 0) - height)).toBeLessThan(1)
  })
})

test.each([
  ['Beijing', 116.4, 39.9],
  ['Canberra', 149.1, -35.3],
  ['London', -0.1, 51.5],
  ['Ottawa', -75.7, 45.4],
  ['Washington', -77, 38.9],
  ['Moscow', 37.6, 55.8],
  ['the Diomede side of Chukotka', -169.8, 66.1],
])('%s is where Equal Earth, rotated by 11 degrees, puts it', (_, longitude, latitude) => {
  const { projection, height } = framed()
  const top = equalEarth(0, 83.7)[1]
  const scale = height / (top - equalEarth(0, -56)[1])
  const turned = ((longitude - 11 + 540) % 360) - 180
  const [x, y] = equalEarth(turned, latitude)
  const [px = 0, py = 0] = projection([longitude, latitude]) ?? []
  expect(Math.abs(px - ((projection([11, 0])?.[0] ?? 0) + x * scale))).toBeLessThan(1.5)
  expect(Math.abs(py - (top - y) * scale)).toBeLessThan(1.5)
})

test.each([
  // Land areas by the atlas, on a sphere.
  ['CAN', 'AUS', 1.27],
  ['RUS', 'USA', 1.79],
])('%s is drawn as much larger than %s as it is: %d times', (large, small, times) => {
  const area = (code: string) => ringsOf(code).reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0)
  expect(Math.abs(area(large) / area(small) - times)).toBeLessThan(0.02)
})

test('Russia is in one piece: the edge runs through the Bering Strait', () => {
  const { project } = drawnWorld()
  const [chukotka] = project([-172, 66.5])
  const [kamchatka] = project([160, 56])
  expect(chukotka).toBeGreaterThan(kamchatka)
})
