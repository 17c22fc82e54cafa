import { outlineContext } from './outlineContext.ts'
import { outlineRings, ringArea } from './outlineRings.ts'

/** Returns a path without its rings that enclose less than `leastArea` square units. The largest ring always stays. */
export function withoutIslets(path: string, leastArea: number): string {
  const rings = outlineRings(path)
  const largest = Math.max(...rings.map(ring => Math.abs(ringArea(ring))), 0)
  const context = outlineContext()
  for (const ring of rings) {
    const area = Math.abs(ringArea(ring))
    if (area < leastArea && area < largest) continue
    for (const [index, [x, y]] of ring.entries()) {
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    }
    context.closePath()
  }
  return context.result()
}
