import type { Outlines } from '../../geo/drawOutlines.ts'
import { labelSpot, largestRing } from '../../geo/labelSpot.ts'
import { boundsOf, insideRings, outlineRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import { textWidth } from '../textWidth.ts'
import { around, type Box, gridOf, overlap, within } from './box.ts'
import { LABEL_BANDS, type PageKind, SMALL } from './labelBands.ts'
import { AROUND, CHOSEN, INSIDE, type Labelled, type LabelPlace, type Waiting } from './labelPlace.ts'

/** A name on the map: where it stands, and in which bands. */
export interface PlacedLabel extends LabelPlace {
  code: CountryCode
  text: string
  bands: number[]
  /** The steps at which it stands, where that is not every one. */
  steps?: number[]
}

/** At most so many names stand off their country, and so many rings: a map of leaders reads worse than one with fewer names. */
const MOST_LEADERS = 12
/** Height of a name over its size: what letters cover, and the line that other names keep clear of. */
const GLYPHS = 0.9
const LINE = 1.2

/**
 * Places the names at every band: inside where the whole text box lies in the shape, else the first place
 * off it that keeps clear of land, of other names and of the frame. A name without any place is left out: hover, search and
 * the table still tell it, and the ring of a small country stands all the same.
 */
export function placeLabels(
  outlines: Outlines,
  labelled: readonly Labelled[],
  kind: PageKind,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const rings = new Map(outlines.shapes.map(({ code, path }) => [code, outlineRings(path)]))
  const land = [...rings.values()].map(shape => ({ shape, bounds: boundsOf(shape.flat()) }))
  const onOther = (code: CountryCode, point: Point) =>
    labelled.some(other => other.code !== code && insideRings(point, rings.get(other.code) ?? []))
  for (const [index, band] of LABEL_BANDS.entries()) {
    const px = band.from / outlines.width
    const [above, below] = band.air[kind]
    const frame: Box = [2, 2 - above, band.from - 2, outlines.height * px + below - 2]
    const taken: Box[] = []
    const onLand = (box: Box) =>
      land
        .filter(({ bounds: [left, top, right, bottom] }) =>
          overlap(box, [left * px, top * px, right * px, bottom * px]),
        )
        .some(({ shape }) => gridOf(box).some(([x, y]) => insideRings([x / px, y / px], shape)))
    const sized = labelled.map(country => {
      const shape = rings.get(country.code) ?? []
      const [left, top, right, bottom] = boundsOf(largestRing(shape))
      const { inside } = country.spots
      const middle = inside === undefined ? labelSpot(shape) : outlines.project(inside)
      return {
        ...country,
        shape,
        middle,
        small: !country.spoken && Math.min(right - left, bottom - top) * px < SMALL,
      }
    })
    const ringed = sized.filter(({ small }) => small).length <= MOST_LEADERS
    let waiting: Waiting[] = sized.map(({ small, ...country }) => ({
      ...country,
      ring: small && ringed ? band.ring : undefined,
    }))
    // Where rings stand is no choice: names and leaders keep clear of them.
    const circles = waiting.flatMap(({ code, middle, ring }) =>
      ring === undefined ? [] : [{ code, box: around(scale(middle, px), ring) }],
    )
    const fits = ({ code, shape }: Waiting, label: LabelPlace, text: string, byHand: boolean): boolean => {
      const box = boxOf(label, text, band.font, px, LINE)
      const others = circles.filter(circle => circle.code !== code).map(circle => circle.box)
      if (!within(box, frame) || [...taken, ...others].some(other => overlap(box, other))) return false
      const glyphs = boxOf(label, text, band.font, px, GLYPHS)
      if (label.inside) return gridOf(glyphs).every(([x, y]) => insideRings([x / px, y / px], shape))
      if (onLand(glyphs)) return false
      // A line across Canada, or another's name or ring, would name Canada.
      return leaderPoints(label, px).every(
        point =>
          (byHand || !onOther(code, point)) &&
          ![...taken, ...others].some(other => overlap(around(scale(point, px), 1), other)),
      )
    }
    let leaders = 0
    // What is placed without a choice comes first: a name that may stand anywhere gives way.
    for (const kind of [INSIDE, CHOSEN, AROUND]) {
      waiting = waiting.filter(country => {
        if (kind !== INSIDE && leaders >= MOST_LEADERS) return true
        const found = kind(country, outlines.project, px)
          .flatMap(labels =>
            [...new Set(country.texts)].flatMap(text => labels.map(label => ({ label, text }))),
          )
          .find(({ label, text }) => fits(country, label, text, kind === CHOSEN))
        if (found === undefined) return true
        if (kind !== INSIDE) leaders += 1
        taken.push(boxOf(found.label, found.text, band.font, px, LINE))
        taken.push(...leaderPoints(found.label, px).map(point => around(scale(point, px), 1)))
        addTo(placed, { code: country.code, text: found.text, bands: [index], ...found.label })
        return false
      })
    }
    for (const { code, middle: at, ring } of waiting) {
      if (ring === undefined) continue
      const alone = { at, inside: false, textAt: [0, 0], anchor: 'middle', ring } as const
      addTo(placed, { code, text: '', bands: [index], ...alone })
    }
  }
  return placed
}

/** Points along a leader, in units of the frame. */
function leaderPoints({ at, leader }: LabelPlace, px: number): Point[] {
  if (leader === undefined) return []
  const { from, to } = leader
  return Array.from({ length: 13 }, (_, index): Point => {
    const part = index / 12
    const along = (axis: 0 | 1) => at[axis] + (from[axis] + (to[axis] - from[axis]) * part) / px
    return [along(0), along(1)]
  })
}

/** The box of a name at a place, px; `line` is its height over its size. */
export function boxOf(
  { at, textAt, anchor }: LabelPlace,
  text: string,
  font: number,
  px: number,
  line: number,
): Box {
  const [x, y] = [at[0] * px + textAt[0], at[1] * px + textAt[1]]
  const width = textWidth(text, font)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return [left, y - (font * line) / 2, left + width, y + (font * line) / 2]
}

function scale([x, y]: Point, factor: number): Point {
  return [x * factor, y * factor]
}

/** A label that stands as in an earlier band is the same label. */
function addTo(placed: PlacedLabel[], label: PlacedLabel): void {
  const { bands: _, ...spot } = label
  const same = placed.find(({ bands: _bands, ...other }) => JSON.stringify(other) === JSON.stringify(spot))
  if (same === undefined) placed.push(label)
  else same.bands.push(...label.bands)
}
