import { outlineContext } from './outlineContext.ts'
import { boundsOf, outlineRings, type Point, ringArea } from './outlineRings.ts'

/** Rings under this share of the largest are left out. */
const SMALLEST_SHARE = 0.08

/** Returns a path short enough to be reviewed as text: its large rings only, and no two points closer than `gap` units. */
export function coarseOutline(path: string, gap: number): string {
  const rings = outlineRings(path)
  const largest = Math.max(...rings.map(ring => Math.abs(ringArea(ring))), 0)
  const context = outlineContext()
  for (const ring of rings) {
    if (Math.abs(ringArea(ring)) < largest * SMALLEST_SHARE) continue
    const [left, top, right, bottom] = boundsOf(ring)
    const kept = thinned(ring, Math.min(gap, Math.hypot(right - left, bottom - top) / 12))
    for (const [index, [x, y]] of kept.entries()) {
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    context.closePath()
  }
  return context.result()
}

function thinned(ring: readonly Point[], gap: number): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= gap) kept.push(point)
  }
  return kept
}
