import { distanceToRings, type Point } from '../../../geo/outlineRings.ts'
import type { CountryCode } from '../../../model/country/countryCode.ts'
import { around, type Box, gridOf, overlap, within } from '../box.ts'
import { halfOf, type LensGroup, middleOf } from './lensGroups.ts'
import { type Chart, isNear } from './seaChart.ts'

/** Where a lens stands, px. */
export interface Disc {
  middle: Point
  radius: number
}

/** What a lens must keep clear of. */
export interface LensRoom {
  chart: Chart
  /** px in one unit of the frame. */
  px: number
  named: readonly CountryCode[]
  /** The room between a lens and a named country, px. */
  offNamed: number
  frame: Box
  placed: readonly Disc[]
  /** Width and height of a name that must have room beside it. */
  name?: readonly [width: number, height: number]
}

/** The room around a lens, px. */
export const AIR = 3
/** The room between a lens and the countries that it shows: a press so near means them where they are, px. */
const OFF_OWN = 11
/** What a px of radius is worth, and what a px of its line costs over another named country and over other land. */
const RADIUS = 3
const OVER_NAMED = 3
const OVER_LAND = 0.5

/** Finds the best place for a lens, and what it costs: as near as can be, its line over as little land. */
export function roomForLens(
  radius: number,
  group: LensGroup,
  room: LensRoom,
): (Disc & { cost: number }) | undefined {
  const { chart, frame, named, placed, px } = room
  const goal = middleOf(group.box)
  const reach = radius + AIR
  const places = chart.sea
    .filter(({ clear }) => clear * px > reach)
    .map(({ place }): Point => [place[0] * px, place[1] * px])
    .filter(middle => within(around(middle, radius), frame))
    .map(middle => ({ middle, away: apart(middle, goal) }))
    .filter(({ away }) => away > radius + OFF_OWN + halfOf(group.box))
    .sort((a, b) => a.away - b.away)
  let best: (Disc & { cost: number }) | undefined
  for (const { middle, away } of places) {
    const least = away - RADIUS * radius
    // No place farther off costs less.
    if (best !== undefined && least >= best.cost) break
    const line = lineBetween(middle, goal)
    const meets = (disc: Disc) =>
      apart(middle, disc.middle) < reach + disc.radius + AIR ||
      line.some(point => apart(point, disc.middle) < disc.radius + AIR)
    if (placed.some(meets) || meetsNamed(middle, radius + room.offNamed, room)) continue
    const costs = line.map(([x, y]) => {
      const land = chart.landAt([x / px, y / px])
      // A line over another named country would name that one.
      if (land === undefined || group.codes.includes(land)) return 0
      return named.includes(land) ? OVER_NAMED : OVER_LAND
    })
    const over = costs.reduce<number>((sum, cost) => sum + cost, 0) / costs.length
    const cost = least + over * away
    if ((best === undefined || cost < best.cost) && hasRoomBeside(middle, radius, room))
      best = { middle, radius, cost }
  }
  return best
}

/** Whether a circle meets a named country, be it as small as an islet. */
function meetsNamed(middle: Point, radius: number, { chart, named, px }: LensRoom): boolean {
  const place: Point = [middle[0] / px, middle[1] / px]
  const near = radius / px
  return chart.lands.some(
    ({ boxes, code, rings }) =>
      named.includes(code) &&
      rings.some(
        (ring, index) => isNear(place, near, boxes[index] as Box) && distanceToRings(place, [ring]) < near,
      ),
  )
}

/** Whether the name of a lens has room below or above it, or at a side. */
function hasRoomBeside([x, y]: Point, radius: number, { chart, frame, name, placed, px }: LensRoom): boolean {
  if (name === undefined) return true
  const [wide, high] = name
  const boxes = [1, -1].flatMap((side): Box[] => {
    const middle = y + side * (radius + 9)
    const start = x + side * (radius + 5)
    const end = start + side * wide
    return [
      [x - wide / 2, middle - high / 2, x + wide / 2, middle + high / 2],
      [Math.min(start, end), y - high / 2, Math.max(start, end), y + high / 2],
    ]
  })
  return boxes.some(
    box =>
      within(box, frame) &&
      !placed.some(disc => overlap(box, around(disc.middle, disc.radius))) &&
      gridOf(box).every(([x, y]) => chart.landAt([x / px, y / px]) === undefined),
  )
}

/** Points on the way from one place to another. */
function lineBetween([fromX, fromY]: Point, [toX, toY]: Point): Point[] {
  return Array.from({ length: 19 }, (_, index): Point => {
    const part = (index + 1) / 20
    return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part]
  })
}

function apart([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}
