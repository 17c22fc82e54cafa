import { expect, it } from 'vitest'
import { insideSpots } from '../site/insideSpots.ts'
import { unwound } from './unwound.ts'
import type { WorldFeatures } from './worldFeatures.ts'

/** A country of one ring for each list of positions. */
function worldOf(rings: [number, number][][]): WorldFeatures {
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'AAA',
        properties: { name: 'AAA' },
        geometry: { type: 'MultiPolygon', coordinates: rings.map(ring => [ring]) },
      },
    ],
  }
}

const square = (west: number, east: number): [number, number][] => [
  [west, 60],
  [east, 60],
  [east, 70],
  [west, 70],
  [west, 60],
]

function longitudes(world: WorldFeatures): number[] {
  return world.features.flatMap(({ geometry }) =>
    (geometry.coordinates as [number, number][][][]).flat(2).map(([longitude]) => longitude),
  )
}

it('goes on beyond the date line where a ring crosses it', () => {
  const world = unwound(worldOf([square(170, -175)]))
  expect(longitudes(world)).toEqual([170, 185, 185, 170, 170])
})

it('keeps what lies behind the date line, and in front of it, with its own side of the cut', () => {
  expect(longitudes(unwound(worldOf([square(-179, -171)])))).toEqual([181, 189, 189, 181, 181])
  expect(longitudes(unwound(worldOf([square(-160, -150)])))).toEqual([-160, -150, -150, -160, -160])
})

it('finds a place inside the widest part of a country', () => {
  const spots = insideSpots(unwound(worldOf([square(0, 2), square(170, -170)])))
  const [longitude = 0, latitude = 0] = spots.AAA ?? []
  expect(longitude).toBe(180)
  expect(latitude).toBeGreaterThan(60)
  expect(latitude).toBeLessThan(70)
})
