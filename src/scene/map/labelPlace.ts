import type { Outlines } from '../../geo/drawOutlines.ts'
import { insideRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { LabelSpots } from '../../model/story.ts'
import { inLens, type Lens } from './lens/lens.ts'

/** A place for a name. `at` is in the units of the frame; the rest in px from there, whatever the map's width. */
export interface LabelPlace {
  at: Point
  inside: boolean
  textAt: Point
  anchor: 'middle' | 'end' | 'start'
  leader?: { from: Point; to: Point }
}

/** What a label needs of a country. */
export interface Labelled {
  code: CountryCode
  /** Its names, best first: in full, short, as its tile has it. */
  texts: readonly string[]
  spots: LabelSpots
  /** Named without a stance: its outline marks it, never a ring. */
  spoken?: boolean
}

/** A country whose name has no place yet, and its shape. */
export interface Waiting extends Labelled {
  shape: Point[][]
  /** The place of its name inside it. */
  middle: Point
  /** The lens that shows it larger: its name stands beside that. */
  lens: Lens | undefined
}

/** Places of one kind, in groups: in each, every name is tried at every place, the fuller names first. */
type Kind = (country: Waiting, project: Outlines['project'], px: number) => LabelPlace[][]

/** How far a name inside its country may stand off its place, px: nearer ones first. */
const SHIFTS = [-12, -8, -4, 0, 4, 8, 12]
  .flatMap(x => [-8, -4, 0, 4, 8].map((y): Point => [x, y]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Inside the country, at its place or a little off it. */
export const INSIDE: Kind = ({ lens, middle: at }) => {
  if (lens !== undefined) return []
  return [SHIFTS.map((textAt): LabelPlace => ({ at, inside: true, textAt, anchor: 'middle' }))]
}

/** The places off it that were chosen by hand. */
export const CHOSEN: Kind = ({ lens, spots }, project) =>
  lens !== undefined
    ? []
    : [
        (spots.sea ?? []).map(
          ({ from, leader, text, anchor = 'middle' }): LabelPlace => ({
            at: project(from),
            inside: false,
            textAt: text,
            anchor,
            leader: { from: [0, 0], to: leader },
          }),
        ),
      ]

/** How far names stand from the edge of their country, px. */
const DISTANCES = [10, 18, 28, 40, 56, 76, 100]

/**
 * Places around it in sixteen directions, nearer ones first: a short name close by tells more than a full one far away.
 * The leader begins at its edge.
 */
export const AROUND: Kind = ({ lens, middle: at, shape }, _, px) => {
  if (shape.length === 0 || lens !== undefined) return []
  const turns = DIRECTIONS.map(([dx, dy]) => ({ dx, dy, edge: edgeFrom(at, shape, px, [dx, dy]) - 3 }))
  return DISTANCES.map(distance =>
    turns.map(({ dx, dy, edge }): LabelPlace => {
      const reach = edge + 3 + distance
      return {
        at,
        inside: false,
        textAt: [dx * (reach + 4), dy * (reach + 8)],
        anchor: anchorTo(dx),
        leader: { from: [dx * edge, dy * edge], to: [dx * reach, dy * reach] },
      }
    }),
  )
}

/** How far names stand from a lens, px. */
const BESIDE_LENS = [0, 8, 18, 30, 44, 60, 80, 104]

/**
 * Beside its lens, nearest first, then where its own place in the lens points to. Where others share the lens a leader begins
 * at that place.
 */
export const BESIDE: Kind = ({ lens, middle }) => {
  if (lens === undefined) return []
  const { at, codes, radius } = lens
  const own = inLens(lens, middle)
  const shared = codes.length > 1
  const towards = ([dx, dy]: Point) => (dx * own[0] + dy * own[1]) / (Math.hypot(...own) || 1)
  const turns = DIRECTIONS.toSorted((a, b) => towards(b) - towards(a))
  const placesIn = (directions: readonly Point[]) =>
    BESIDE_LENS.map(distance =>
      directions.map(([dx, dy]): LabelPlace => {
        const reach = radius + distance
        return {
          at,
          inside: false,
          textAt: [dx * (reach + 5), dy * (reach + 9)],
          anchor: anchorTo(dx),
          ...((shared || distance > 8) && {
            leader: {
              from: shared ? own : [dx * radius, dy * radius],
              to: [dx * (reach + 1), dy * (reach + 1)],
            },
          }),
        }
      }),
    )
  if (!shared) return placesIn(turns)
  // A leader across the lens would run over the others.
  const outwards = turns.filter(turn => towards(turn) > 0.4)
  return [...placesIn(outwards), ...placesIn(turns.filter(turn => !outwards.includes(turn)))]
}

const DIRECTIONS = Array.from(
  { length: 16 },
  (_, turn): Point => [Math.cos((turn * Math.PI) / 8), Math.sin((turn * Math.PI) / 8)],
)

function anchorTo(dx: number): LabelPlace['anchor'] {
  return dx > 0.4 ? 'start' : dx < -0.4 ? 'end' : 'middle'
}

/** How far a shape reaches from a place in a direction, px. */
function edgeFrom([x, y]: Point, shape: readonly Point[][], px: number, [dx, dy]: Point): number {
  let reach = 0
  for (let distance = 0; distance < 400; distance += 2) {
    if (insideRings([x + (dx * distance) / px, y + (dy * distance) / px], shape)) reach = distance
    else if (distance - reach > 12) break
  }
  return reach
}
