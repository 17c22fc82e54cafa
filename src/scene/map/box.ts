import type { Point } from '../../geo/outlineRings.ts'

/** A box: left, top, right, bottom, in one unit. */
export type Box = readonly [number, number, number, number]

/** Thirteen by five points over a box. */
export function gridOf([left, top, right, bottom]: Box): Point[] {
  return Array.from(
    { length: 65 },
    (_, index): Point => [
      left + ((right - left) * (index % 13)) / 12,
      top + ((bottom - top) * Math.floor(index / 13)) / 4,
    ],
  )
}

/** Whether a box lies inside another. */
export function within(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}

/** Whether two boxes share room. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

/** The box around a circle. */
export function around([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius]
}
