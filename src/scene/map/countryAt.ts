import { boundsOf, distanceToRings, insideRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'

/** A shape as a pointer meets it. Lengths in the units of the frame. */
export interface HitShape {
  code: CountryCode
  named: boolean
  /** Around all rings. */
  box: readonly [left: number, top: number, right: number, bottom: number]
  /** Asked for where a press is near the box. */
  readonly rings: readonly (readonly Point[])[]
}

/** How near a press off every shape must be to a named country, and to any, px. */
const NEAR_NAMED = 10
const NEAR_ANY = 20
/** A shape at least this large in one direction can be aimed at by itself, px. */
const AIMABLE = 5
/** What a named country too small for that may take of the shape beside it: so much of that one's short side. */
const SHARE = 1 / 24

/**
 * The country that a press means, mouse and finger alike, or undefined in the open sea.
 *
 * A press inside a country means what is seen there, named or not. A named country too small to be aimed at (Luxembourg on
 * a phone) takes a narrow seam of the shape beside it, so that a tenth of that one at most is lost. Off every shape, a
 * press means the nearest named country within 10 px, else the nearest of all within 20 px.
 * @param perPx units of the frame in one px
 * @param isNamed whether a shape counts as named: in a lens, those that it is for
 */
export function countryAt(
  shapes: readonly HitShape[],
  point: Point,
  perPx: number,
  isNamed: (shape: HitShape) => boolean = ({ named }) => named,
): CountryCode | undefined {
  const near = shapes
    .map(shape => ({ shape, distance: distanceTo(shape, point, NEAR_ANY * perPx) / perPx }))
    .filter(({ distance }) => distance <= NEAR_ANY)
    .sort((a, b) => a.distance - b.distance)
  const under = near.filter(({ distance }) => distance === 0).map(({ shape }) => shape)
  const pressed = under.find(isNamed) ?? under[0]
  if (pressed !== undefined && isNamed(pressed)) return pressed.code

  const seam = pressed === undefined ? NEAR_NAMED : (shortSide(pressed) / perPx) * SHARE
  const takes = ({ shape, distance }: (typeof near)[number]) =>
    isNamed(shape) &&
    distance <= Math.min(seam, NEAR_NAMED) &&
    (pressed === undefined || shortSide(shape) / perPx < AIMABLE)
  return (near.find(takes)?.shape ?? pressed ?? near[0]?.shape)?.code
}

/** The country that a press in a lens means. Those that it is for count as named, their larger neighbours do not. */
export function countryInLens(
  shapes: readonly HitShape[],
  codes: readonly string[],
  point: Point,
  perPx: number,
): CountryCode | undefined {
  return countryAt(shapes, point, perPx, ({ code }) => codes.includes(code))
}

function distanceTo(shape: HitShape, point: Point, farthest: number): number {
  const [left, top, right, bottom] = shape.box
  const [x, y] = point
  if (x < left - farthest || x > right + farthest || y < top - farthest || y > bottom + farthest)
    return Infinity
  return insideRings(point, shape.rings) ? 0 : distanceToRings(point, shape.rings)
}

/** The short side of a shape's largest ring, by its box. */
function shortSide({ rings }: HitShape): number {
  return Math.max(
    ...rings.map(ring => {
      const [left, top, right, bottom] = boundsOf(ring)
      return Math.min(right - left, bottom - top)
    }),
  )
}
