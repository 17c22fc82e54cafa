import type { Point } from '../../geo/outlineRings.ts'

/** A shape smaller than this is marked by a circle around it, px: an outline would fill Crimea with its own ink. */
export const SMALLEST_OUTLINED = 14
/** Radii of the circles that mark a dot, and a shape too small for an outline, px. */
export const AROUND_DOT = 7
export const AROUND_SMALL = 10

/** A circle as a path, whole to a tenth of a unit. @param r in the units of the point */
export function circlePath([x, y]: Point, r: number): string {
  const round = (value: number) => Math.round(value * 10) / 10
  return `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z`
}
