import type { Box } from './box.ts'

/** A shift after a change of scale: x becomes `scale * x + move.x`. */
export interface Move {
  scale: number
  x: number
  y: number
}

/**
 * The move that brings boxes nearest to where they stand afterwards (least squares over their corners).
 * @returns undefined where there is none: no boxes, or boxes without size
 */
export function moveBetween(pairs: readonly { from: Box; to: Box }[]): Move | undefined {
  const corners = pairs.flatMap(({ from, to }) => [
    [from[0], from[1], to[0], to[1]] as const,
    [from[2], from[3], to[2], to[3]] as const,
  ])
  const mean = (at: 0 | 1 | 2 | 3) => corners.reduce((sum, corner) => sum + corner[at], 0) / corners.length
  const [fx, fy, tx, ty] = [mean(0), mean(1), mean(2), mean(3)]
  let together = 0
  let spread = 0
  for (const [ax, ay, bx, by] of corners) {
    together += (ax - fx) * (bx - tx) + (ay - fy) * (by - ty)
    spread += (ax - fx) ** 2 + (ay - fy) ** 2
  }
  const scale = together / spread
  return scale > 0 && Number.isFinite(scale) ? { scale, x: tx - scale * fx, y: ty - scale * fy } : undefined
}
