import { boundsOf, distanceToRings, insideRings, type Point, ringArea } from './outlineRings.ts'

/** Returns the ring with the largest area; the first if none has any, as for an island smaller than the map's grid. */
export function largestRing(rings: readonly Point[][]): Point[] {
  return rings.reduce<Point[]>(
    (best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best),
    rings[0] ?? [],
  )
}

/**
 * Returns the point of a shape's largest ring that is farthest from any edge, to within a fortieth of its size: a place for its
 * name where nobody has picked one.
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
