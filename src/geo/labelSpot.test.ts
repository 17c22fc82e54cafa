import { describe, expect, test } from 'vitest'
import { drawnWorld } from './drawnWorld.testing.ts'
import { labelSpot, largestRing } from './labelSpot.ts'
import { distanceToRings, insideRings, outlineRings, type Point } from './outlineRings.ts'

describe('the spot for a name', () => {
  test('is the middle of a square', () => {
    const square: Point[] = [
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ]
    expect(labelSpot([square])).toEqual([20, 20])
  })

  test('is in the broad part of a shape rather than the middle of its box', () => {
    const hammer: Point[] = [
      [0, 40],
      [80, 40],
      [80, 0],
      [160, 0],
      [160, 90],
      [80, 90],
      [80, 50],
      [0, 50],
    ]
    const spot = labelSpot([hammer])
    expect(spot[0]).toBeGreaterThan(100)
    expect(distanceToRings(spot, [hammer])).toBeGreaterThan(38)
  })

  test('exists for a shape to which the map’s grid leaves no area', () => {
    const speck: Point[] = [
      [12, 7],
      [12, 7],
      [12, 7],
    ]
    expect(labelSpot([speck])).toEqual([12, 7])
  })

  test('lies on the largest ring, whichever comes first', () => {
    const islet: Point[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]
    const land: Point[] = [
      [10, 10],
      [10, 50],
      [50, 50],
      [50, 10],
    ]
    expect(largestRing([islet, land])).toBe(land)
    expect(insideRings(labelSpot([islet, land]), [land])).toBe(true)
  })

  test('is inside the largest ring of every drawn country', () => {
    const wrong = drawnWorld().shapes.filter(({ path, dot }) => {
      const rings = outlineRings(path)
      return !dot && !insideRings(labelSpot(rings), [largestRing(rings)])
    })
    expect(wrong.map(({ code }) => code)).toEqual([])
  })
})
