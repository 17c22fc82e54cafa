import { boundsOf, distanceToRings, insideRings, type Point, ringArea } from './outlineRings.ts'

/** The largest of some rings by area; the first where none has any, as an island that is smaller than the map's grid. */
export function largestRing(rings: readonly Point[][]): Point[] {
  return rings.reduce<Point[]>(
    (best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best),
    rings[0] ?? [],
  )
}

/**
 * The place inside a shape that lies farthest from its edge, on its largest ring, to within a fortieth
 * of its size. Stands in for a hand-picked spot.
 */
export function labelSpot(rings: readonly Point[][]): Point {
  const ring = largestRing(rings)
  const [left, top, right, bottom] = boundsOf(ring)
  let best: Point = [(left + right) / 2, (top + bottom) / 2]
  let clearest = -1
  for (let row = 1; row < 40; row += 1) {
    for (let column = 1; column < 40; column += 1) {
      const point: Point = [left + ((right - left) * column) / 40, top + ((bottom - top) * row) / 40]
      if (!insideRings(point, [ring])) continue
      const clearance = distanceToRings(point, [ring])
      if (clearance > clearest) {
        best = point
        clearest = clearance
      }
    }
  }
  return best
}
