import type { Outlines } from '../../../geo/drawOutlines.ts'
import { largestRing } from '../../../geo/labelSpot.ts'
import { boundsOf, distanceToRings, insideRings, type Point } from '../../../geo/outlineRings.ts'
import { textWidth } from '../../textWidth.ts'
import type { Box } from '../box.ts'
import { LABEL_BANDS, SMALL } from '../labelBands.ts'
import type { Labelled } from '../labelPlace.ts'
import type { Lens } from './lens.ts'
import { halfOf, type LensGroup, lensGroups, middleOf, zoomOf } from './lensGroups.ts'
import { AIR, type Disc, type LensRoom, roomForLens } from './roomForLens.ts'
import { type Chart, isNear, seaChart } from './seaChart.ts'

/** A lens shows a country alone so many times larger where that fits, and any at most. */
const ZOOM = 3
const MOST_ZOOM = 8
/** The sizes that are tried, as shares of the wanted radius. */
const SMALLEST = 0.7
const SIZES = [1, 0.85, SMALLEST]
/** So near to a named country a press means it, px; on the narrowest map names need the room. */
const OFF_NAMED = 11
/** What a lens costs for which its name has no room. */
const NAMELESS = 30

/**
 * Places the lenses of every band: over sea that no named country and no other lens needs, as near as there is room to the
 * countries that they show. A country has one where it is drawn smaller than 24 px in both directions.
 */
export function placeLenses(outlines: Outlines, labelled: readonly Labelled[]): Lens[] {
  const named = labelled.map(({ code }) => code)
  const chart = seaChart(outlines)
  const rings = chart.lands
    .filter(({ code }) => named.includes(code))
    .map(({ code, rings }) => ({ code, box: boundsOf(largestRing(rings)) }))
  return LABEL_BANDS.flatMap((band, index) => {
    const px = band.from / outlines.width
    const small = rings
      .map(({ code, box: [left, top, right, bottom] }) => {
        const box: Box = [left * px, top * px, right * px, bottom * px]
        return { code, box }
      })
      .filter(({ box: [left, top, right, bottom] }) => Math.max(right - left, bottom - top) < SMALL)
    const [least, most] = band.lens
    const frame: Box = [AIR, AIR, band.from - AIR, outlines.height * px - AIR]
    const offNamed = index === 0 ? AIR : OFF_NAMED
    const placed: Disc[] = []
    return lensGroups(small, most * SMALLEST).flatMap((group): Lens[] => {
      const alone = group.codes.length === 1
      const wanted = alone ? (ZOOM * halfOf(group.box)) / 0.82 : most
      const texts = labelled.find(({ code }) => alone && code === group.codes[0])?.texts ?? []
      const wide = Math.min(...texts.map(text => textWidth(text, band.font)))
      const room: LensRoom = { chart, px, named, offNamed, frame, placed }
      const rooms = SIZES.flatMap(size => {
        const radius = Math.round(Math.min(Math.max(wanted * size, least), most))
        const anywhere = roomForLens(radius, group, room)
        if (!alone) return anywhere ?? []
        const beside = roomForLens(radius, group, { ...room, name: [wide, 1.2 * band.font] })
        return [
          ...(beside ? [beside] : []),
          ...(anywhere ? [{ ...anywhere, cost: anywhere.cost + NAMELESS }] : []),
        ]
      })
      const [best] = rooms.toSorted((a, b) => a.cost - b.cost)
      if (best === undefined) return []
      placed.push(best)
      return [lensAt(best, group, chart, px, index)]
    })
  })
}

function lensAt({ middle, radius }: Disc, group: LensGroup, chart: Chart, px: number, band: number): Lens {
  const goal = middleOf(group.box)
  const zoom = Math.min(zoomOf(group, radius), MOST_ZOOM)
  const away = Math.hypot(middle[0] - goal[0], middle[1] - goal[1])
  // The line ends at the edge of the place, not in it.
  const gap = Math.min(halfOf(group.box) + 1, away / 2) / away
  const units = ([x, y]: Point): Point => [Math.round(x / px), Math.round(y / px)]
  const of = units(goal)
  const seen = radius / zoom / px
  return {
    codes: group.codes,
    at: units(middle),
    radius,
    of,
    perPx: Math.round(100 / (zoom * px)) / 100,
    place: units([goal[0] + (middle[0] - goal[0]) * gap, goal[1] + (middle[1] - goal[1]) * gap]),
    shows: chart.lands
      .filter(({ rings, boxes }) =>
        rings.some(
          (ring, index) =>
            isNear(of, seen, boxes[index] as Box) &&
            (distanceToRings(of, [ring]) < seen || insideRings(of, [ring])),
        ),
      )
      .map(({ code }) => code)
      .sort(),
    bands: [band],
  }
}
