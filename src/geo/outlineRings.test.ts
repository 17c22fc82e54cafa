import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'
import { outlineContext } from './outlineContext.ts'
import { boundsOf, distanceToRings, insideRings, outlineRings, type Point, ringArea } from './outlineRings.ts'

const SQUARE: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
const HOLE: Point[] = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
]

const place = fc.integer({ min: -5000, max: 5000 })
const points = (least: number) =>
  fc.uniqueArray(fc.tuple(place, place), { minLength: least, maxLength: 12, selector: String })
const nudge = fc.double({ min: -0.49, max: 0.49, noNaN: true })

/** How far a point's way between two others is from the straight one: their detour, 0 on it. */
function offTheWay([x, y]: Point, from: Point = [Infinity, 0], to: Point = [Infinity, 0]): number {
  const detour = Math.hypot(x - from[0], y - from[1]) + Math.hypot(to[0] - x, to[1] - y)
  return Math.round(1e6 * (detour - Math.hypot(to[0] - from[0], to[1] - from[1]))) / 1e6
}

describe('a path', () => {
  test('gives back the points it was drawn with, rounded, without accumulated errors', propertyTime, () => {
    const figure = fc.oneof(
      fc.record({ closed: fc.constant(true), ring: points(3) }),
      fc.record({ closed: fc.constant(false), ring: points(2) }),
    )
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 5 }), nudge, nudge, (figures, dx, dy) => {
        const context = outlineContext()
        for (const { closed, ring } of figures) {
          ring.forEach(([x, y], index) => {
            if (index === 0) context.moveTo(x + dx, y + dy)
            else context.lineTo(x + dx, y + dy)
          })
          if (closed) context.closePath()
        }
        const drawn = outlineRings(context.result())
        expect(drawn).toHaveLength(figures.length)
        figures.forEach(({ ring }, figure) => {
          const kept = drawn[figure] ?? []
          let at = 0
          for (const point of ring) {
            const next = kept[at]
            if (next?.[0] === point[0] && next[1] === point[1]) at += 1
            // What is left out lies on the straight way from the one kept before it to the next.
            else expect(offTheWay(point, kept[at - 1], next)).toBe(0)
          }
          expect(at).toBe(kept.length)
        })
      }),
      propertyRuns,
    )
  })

  test('leaves out rings that have shrunk to a point or a line, and points that repeat', () => {
    const context = outlineContext()
    for (const ring of [
      [
        [5.1, 5.2],
        [5.3, 4.9],
        [5, 5],
      ],
      [
        [0, 0],
        [9, 9],
        [0.2, 0.1],
      ],
      [
        [1, 1],
        [1.2, 1.1],
        [8, 1],
        [8, 7.8],
        [1.1, 0.9],
      ],
    ] as [number, number][][]) {
      for (const [index, [x, y]] of ring.entries()) {
        if (index === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
      context.closePath()
    }
    expect(context.result()).toBe('m1 1 7 0 0 7z')
  })

  test('of a dot gives its position', () => {
    expect(outlineRings('m12 34h0')[0]?.[0]).toEqual([12, 34])
  })
})

describe('rings', () => {
  test('contain points by the even-odd rule: a hole is outside, an island in it inside', () => {
    const island: Point[] = [
      [4.8, 4.8],
      [5.2, 4.8],
      [5.2, 5.2],
      [4.8, 5.2],
    ]
    const rings = [SQUARE, HOLE, island]
    expect(insideRings([2, 2], rings)).toBe(true)
    expect(insideRings([4.5, 5], rings)).toBe(false)
    expect(insideRings([5, 5], rings)).toBe(true)
    expect(insideRings([11, 5], rings)).toBe(false)
    expect(insideRings([5, 5], [])).toBe(false)
  })

  test('of a concave shape do not contain its bay', () => {
    const bay: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 2],
      [0, 10],
    ]
    expect(insideRings([5, 5], [bay])).toBe(false)
    expect(insideRings([1, 5], [bay])).toBe(true)
  })

  test('are as far away as their nearest edge, the closing one included', () => {
    expect(distanceToRings([13, 14], [SQUARE])).toBe(5)
    expect(distanceToRings([-3, 5], [SQUARE])).toBe(3)
    expect(distanceToRings([5, 5], [SQUARE, HOLE])).toBe(1)
    expect(distanceToRings([7, 1], [[[4, 5]]])).toBe(5)
    expect(distanceToRings([5, 5], [])).toBe(Infinity)
  })

  test('have an area whose sign is their direction', propertyTime, () => {
    expect(ringArea(SQUARE)).toBe(100)
    expect(ringArea(SQUARE.toReversed())).toBe(-100)
    expect(ringArea([])).toBe(0)
    fc.assert(
      fc.property(points(3), place, place, (ring, dx, dy) => {
        const moved = ring.map(([x, y]): Point => [x + dx, y + dy])
        expect(ringArea(moved)).toBe(ringArea(ring))
      }),
      propertyRuns,
    )
  })

  test('have a bounding box', () => {
    expect(
      boundsOf([
        [3, 9],
        [-1, 4],
        [5, 6],
      ]),
    ).toEqual([-1, 4, 5, 9])
  })
})
