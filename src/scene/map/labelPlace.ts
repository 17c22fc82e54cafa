import type { Outlines } from '../../geo/drawOutlines.ts'
import { insideRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { LabelSpots } from '../../model/story.ts'

/** A place for a name. `at` is in the units of the frame; the rest in px from there, whatever the map's width. */
export interface LabelPlace {
  at: Point
  inside: boolean
  textAt: Point
  anchor: 'middle' | 'end' | 'start'
  leader?: { from: Point; to: Point }
  /** Radius of the ring around a small country. */
  ring?: number
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

/** A country whose name has no place yet, its shape, and the radius of its ring where it needs one, px. */
export interface Waiting extends Labelled {
  shape: Point[][]
  /** The place of its name inside it. */
  middle: Point
  ring: number | undefined
}

/** Places of one kind, in groups: in each, every name is tried at every place, the fuller names first. */
type Kind = (country: Waiting, project: Outlines['project'], px: number) => LabelPlace[][]

/** How far a name inside its country may stand off its place, px: nearer ones first. */
const SHIFTS = [-12, -8, -4, 0, 4, 8, 12]
  .flatMap(x => [-8, -4, 0, 4, 8].map((y): Point => [x, y]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Inside the country, at its place or a little off it. */
export const INSIDE: Kind = ({ middle: at, ring }) => {
  if (ring !== undefined) return []
  return [SHIFTS.map((textAt): LabelPlace => ({ at, inside: true, textAt, anchor: 'middle' }))]
}

/** The places off it that were chosen by hand. */
export const CHOSEN: Kind = ({ ring, spots }, project) => [
  (spots.sea ?? []).map(({ from, leader, text, anchor = 'middle' }): LabelPlace => {
    const length = Math.hypot(...leader)
    return {
      at: project(from),
      inside: false,
      textAt: text,
      anchor,
      leader: {
        from: ring === undefined ? [0, 0] : [(leader[0] / length) * ring, (leader[1] / length) * ring],
        to: leader,
      },
      ...(ring !== undefined && { ring }),
    }
  }),
]

/** How far names stand from the edge of their country, px. */
const DISTANCES = [10, 18, 28, 40, 56]

/**
 * Places around it in sixteen directions, nearer ones first: a short name close by tells more than a full one far away.
 * The leader begins at its edge.
 */
export const AROUND: Kind = ({ middle: at, ring, shape }, _, px) => {
  if (shape.length === 0) return []
  const turns = Array.from({ length: 16 }, (_, turn) => {
    const [dx, dy] = [Math.cos((turn * Math.PI) / 8), Math.sin((turn * Math.PI) / 8)]
    return { dx, dy, edge: ring ?? edgeFrom(at, shape, px, [dx, dy]) - 3 }
  })
  return DISTANCES.map(distance =>
    turns.map(({ dx, dy, edge }): LabelPlace => {
      const reach = edge + 3 + distance
      return {
        at,
        inside: false,
        textAt: [dx * (reach + 4), dy * (reach + 8)],
        anchor: dx > 0.4 ? 'start' : dx < -0.4 ? 'end' : 'middle',
        leader: { from: [dx * edge, dy * edge], to: [dx * reach, dy * reach] },
        ...(ring !== undefined && { ring }),
      }
    }),
  )
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
