import type { Outlines } from '../../geo/drawOutlines.ts'
import { labelSpot } from '../../geo/labelSpot.ts'
import { boundsOf, insideRings, outlineRings, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import { textWidth } from '../textWidth.ts'
import { around, type Box, gridOf, overlap, within } from './box.ts'
import { LABEL_BANDS, type PageKind } from './labelBands.ts'
import { AROUND, BESIDE, CHOSEN, INSIDE, type Labelled, type LabelPlace, type Waiting } from './labelPlace.ts'
import type { Lens } from './lens/lens.ts'

/** A name on the map: where it stands, and in which bands. */
export interface PlacedLabel extends LabelPlace {
  code: CountryCode
  text: string
  bands: number[]
  /** The steps at which it stands, where that is not every one. */
  steps?: number[]
}

/** At most so many names stand off their country: a map of leaders reads worse than one with fewer names. */
const MOST_LEADERS = 12
/** Height of a name over its size: what letters cover, and the line that other names keep clear of. */
const GLYPHS = 0.9
const LINE = 1.2
/** The room between two names in one line, px. */
const GAP = 4

/**
 * Places the names at every band: inside where the whole text box lies in the shape, else the first place
 * off it, or beside its lens, that keeps clear of land, of other names, of lenses and of the frame. A name without any place is
 * left out: hover, search and the table still tell it.
 */
export function placeLabels(
  outlines: Outlines,
  labelled: readonly Labelled[],
  lenses: readonly Lens[],
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
    const shown = lenses.filter(({ bands }) => bands.includes(index))
    // The lines of lenses stand already.
    const taken: Box[] = shown.flatMap(({ at, place, radius }) => {
      const edge = radius / px / Math.hypot(place[0] - at[0], place[1] - at[1])
      return Array.from({ length: 13 }, (_, step) => {
        const part = edge + ((1 - edge) * step) / 12
        const point: Point = [at[0] + (place[0] - at[0]) * part, at[1] + (place[1] - at[1]) * part]
        return around(scale(point, px), 1)
      })
    })
    const onLand = (box: Box) =>
      land
        .filter(({ bounds: [left, top, right, bottom] }) =>
          overlap(box, [left * px, top * px, right * px, bottom * px]),
        )
        .some(({ shape }) => gridOf(box).some(([x, y]) => insideRings([x / px, y / px], shape)))
    let waiting: Waiting[] = labelled.map(country => {
      const shape = rings.get(country.code) ?? []
      const { inside } = country.spots
      const middle = inside === undefined ? labelSpot(shape) : outlines.project(inside)
      return { ...country, shape, middle, lens: shown.find(({ codes }) => codes.includes(country.code)) }
    })
    const discs = shown.map(lens => ({ lens, box: around(scale(lens.at, px), lens.radius) }))
    const meetsDisc = (box: Box, apart: Lens | undefined) =>
      discs.some(({ lens, box: disc }) => {
        if (lens === apart || !overlap(box, disc)) return false
        const [x, y] = scale(lens.at, px)
        const [left, top, right, bottom] = box
        const near = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const
        return Math.hypot(near[0] - x, near[1] - y) < lens.radius + 2
      })
    const fits = (
      { code, lens, shape }: Waiting,
      label: LabelPlace,
      text: string,
      byHand: boolean,
    ): boolean => {
      const box = boxOf(label, text, band.font, px, LINE)
      const glyphs = boxOf(label, text, band.font, px, GLYPHS)
      if (!within(box, frame) || taken.some(other => overlap(box, other)) || meetsDisc(glyphs, undefined))
        return false
      if (label.inside) return gridOf(glyphs).every(([x, y]) => insideRings([x / px, y / px], shape))
      if (onLand(glyphs)) return false
      // A line across Canada, another's name or another lens would name that.
      return leaderPoints(label, px).every(point => {
        const dot = around(scale(point, px), 1)
        return (
          (byHand || !onOther(code, point)) &&
          !meetsDisc(dot, lens) &&
          !taken.some(other => overlap(dot, other))
        )
      })
    }
    let leaders = 0
    // What is placed without a choice comes first: a name that may stand anywhere gives way.
    for (const kind of [INSIDE, CHOSEN, AROUND, BESIDE]) {
      waiting = waiting.filter(country => {
        if (kind !== INSIDE && kind !== BESIDE && leaders >= MOST_LEADERS) return true
        const found = kind(country, outlines.project, px)
          .flatMap(labels =>
            [...new Set(country.texts)].flatMap(text => labels.map(label => ({ label, text }))),
          )
          .find(({ label, text }) => fits(country, label, text, kind === CHOSEN))
        if (found === undefined) return true
        if (kind !== INSIDE && kind !== BESIDE) leaders += 1
        const [left, top, right, bottom] = boxOf(found.label, found.text, band.font, px, LINE)
        taken.push([left - GAP, top, right + GAP, bottom])
        taken.push(...leaderPoints(found.label, px).map(point => around(scale(point, px), 1)))
        addTo(placed, { code: country.code, text: found.text, bands: [index], ...found.label })
        return false
      })
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
