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

/** How near a press must be to a named country, and to any, px. */
const NEAR_NAMED = 10
const NEAR_ANY = 20
/** A country smaller than this in one direction cannot be met otherwise, px. */
const SMALL = 24

/** A shape at least this large in one direction can be aimed at by itself, px. */
const AIMABLE = 5

/**
 * The country that a press means, mouse and finger alike, or undefined in the open sea.
 *
 * A press inside a named country means it. Within 10 px of a small named one (Britain on a phone) it means that one,
 * unless it lies on the middle of another that is large enough to be aimed at. Beside a large named
 * country the press means it within 10 px too, but never more than a quarter of the shape that was really pressed, or
 * Mongolia could not be chosen between Russia and China. Off every shape, the nearest within 20 px.
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

  const margin = pressed === undefined ? NEAR_NAMED : Math.min(NEAR_NAMED, shortSide(pressed) / perPx / 4)
  const aimed = pressed !== undefined && isAimedAt(pressed, point, perPx)
  const reach = (shape: HitShape) => (shortSide(shape) / perPx < SMALL && !aimed ? NEAR_NAMED : margin)
  const named = near.find(({ shape, distance }) => isNamed(shape) && distance <= reach(shape))
  return (named?.shape ?? pressed ?? near[0]?.shape)?.code
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

/** Whether a press lies within a third of a shape's short side from the middle of its box. */
function isAimedAt(shape: HitShape, [x, y]: Point, perPx: number): boolean {
  const side = shortSide(shape)
  if (side / perPx < AIMABLE) return false
  return shape.rings.some(ring => {
    const [left, top, right, bottom] = boundsOf(ring)
    return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) <= side / 3
  })
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
