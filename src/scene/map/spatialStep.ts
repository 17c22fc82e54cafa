import type { Point } from '../../geo/outlineRings.ts'

/** A direction of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right'

const AXES: Readonly<Record<Direction, Point>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }

/**
 * The place that an arrow key leads to: the nearest in a cone of 45° to each side, else the nearest in the half
 * plane, measured so that what lies straight ahead counts as nearer. Undefined where there is none.
 */
export function spatialStep<Key>(
  places: ReadonlyMap<Key, Point>,
  from: Key,
  direction: Direction,
): Key | undefined {
  const origin = places.get(from)
  if (origin === undefined) return undefined
  const [ax, ay] = AXES[direction]
  const ahead = [...places]
    .map(([key, [x, y]]) => {
      const [dx, dy] = [x - origin[0], y - origin[1]]
      const along = dx * ax + dy * ay
      const aside = Math.abs(dx * ay) + Math.abs(dy * ax)
      return { key, along, aside, cost: along + 2 * aside }
    })
    // Neither the place itself nor what lies exactly beside it.
    .filter(({ along }) => along > 0)
  const cone = ahead.filter(({ along, aside }) => aside <= along)
  const best = (cone.length > 0 ? cone : ahead).sort((a, b) => a.cost - b.cost)[0]
  return best?.key
}

/** The arrow that leads back. */
export const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
}
