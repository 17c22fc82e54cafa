import { largestRing } from '../../geo/labelSpot.ts'
import { boundsOf, outlineRings, type Point } from '../../geo/outlineRings.ts'

/** A place in the map's frame, in its units. */
export type MapPoint = Point

/** The rings of a drawn shape, read back from its path. */
export function drawnRings(path: string): MapPoint[][] {
  return outlineRings(path)
}

/** The middle of the box around a drawn shape's largest ring; a dot's own place. */
export function drawnMiddle(path: string): MapPoint {
  const rings = outlineRings(path)
  const largest = largestRing(rings)
  const [left, top, right, bottom] = boundsOf(largest.length > 0 ? largest : rings.flat())
  return [(left + right) / 2, (top + bottom) / 2]
}
