import type { Point } from '../../../geo/outlineRings.ts'
import type { CountryCode } from '../../../model/country/countryCode.ts'
import type { Box } from '../box.ts'

/** A small country: the box of its largest ring, px. */
export interface SmallCountry {
  code: CountryCode
  box: Box
}

/** Small countries that share a lens, their middles, and the box that it must show, px. */
export interface LensGroup {
  codes: CountryCode[]
  middles: Point[]
  box: Box
}

/** Most lenses on a map. */
const MOST = 3
/** Countries whose middles are nearer than this share a lens, px: their targets would overlap. */
const CROWDED = 24
/** A lens is no help that shows a group less than so many times larger. */
const LEAST_ZOOM = 2
/** So far apart countries must be in it to be told apart by a finger, px, unless that took too much. */
const TELL_APART = 9
const ENOUGH_ZOOM = 5
/** The larger countries of a group need not be shown whole: so much around their middle, px. */
const SHOWN = 5

/**
 * Puts small countries in groups, each for a lens: those that crowd together, and more of them while there are more groups than
 * lenses. What is left over then has no lens: the groups of fewest and largest countries.
 * @param radius what each lens has at least, px
 */
export function lensGroups(countries: readonly SmallCountry[], radius: number): LensGroup[] {
  let groups = countries.map(({ code, box }): LensGroup => {
    const [x, y] = middleOf(box)
    const shown: Box = [
      Math.max(box[0], x - SHOWN),
      Math.max(box[1], y - SHOWN),
      Math.min(box[2], x + SHOWN),
      Math.min(box[3], y + SHOWN),
    ]
    return { codes: [code], middles: [[x, y]], box: countries.length === 1 ? box : shown }
  })
  for (;;) {
    const pairs = groups
      .flatMap((a, index) => groups.slice(index + 1).map(b => ({ a, b, apart: apart(a.box, b.box) })))
      .filter(({ a, b }) => isHelped(joined(a, b), radius))
      .sort((one, other) => one.apart - other.apart)
    const [nearest] = pairs
    if (nearest === undefined || (nearest.apart >= CROWDED && groups.length <= MOST)) break
    const { a, b } = nearest
    groups = [...groups.filter(group => group !== a && group !== b), joined(a, b)]
  }
  return groups
    .filter(group => isHelped(group, radius))
    .toSorted((a, b) => b.codes.length - a.codes.length || halfOf(a.box) - halfOf(b.box))
    .slice(0, MOST)
}

/** How many times larger a lens of a radius shows a group at most. */
export function zoomOf({ box }: LensGroup, radius: number): number {
  return (0.82 * radius) / Math.max(halfOf(box), 0.01)
}

/** Whether a lens of a radius shows a group large enough, and its countries far enough apart. */
function isHelped(group: LensGroup, radius: number): boolean {
  const { middles } = group
  const nearest = Math.min(
    ...middles.flatMap(([x, y], index) =>
      middles.slice(index + 1).map(other => Math.hypot(x - other[0], y - other[1])),
    ),
    Infinity,
  )
  return zoomOf(group, radius) >= Math.min(Math.max(TELL_APART / nearest, LEAST_ZOOM), ENOUGH_ZOOM)
}

/** Half the diagonal of a box. */
export function halfOf([left, top, right, bottom]: Box): number {
  return Math.hypot(right - left, bottom - top) / 2
}

/** The middle of a box. */
export function middleOf([left, top, right, bottom]: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2]
}

function apart(a: Box, b: Box): number {
  const [ax, ay] = middleOf(a)
  const [bx, by] = middleOf(b)
  return Math.hypot(ax - bx, ay - by)
}

function joined(a: LensGroup, b: LensGroup): LensGroup {
  return {
    codes: [...a.codes, ...b.codes],
    middles: [...a.middles, ...b.middles],
    box: [
      Math.min(a.box[0], b.box[0]),
      Math.min(a.box[1], b.box[1]),
      Math.max(a.box[2], b.box[2]),
      Math.max(a.box[3], b.box[3]),
    ],
  }
}
