import type { Outlines } from '../geo/drawOutlines.ts'
import { labelSpot, largestRing } from '../geo/labelSpot.ts'
import { boundsOf, insideRings, outlineRings, type Point } from '../geo/outlineRings.ts'
import type { CountryCode } from '../model/countryCode.ts'
import type { LabelSpots, SeaSpot } from '../model/story.ts'
import { around, type Box, gridOf, overlap, within } from './box.ts'
import { LABEL_BANDS, type PageKind, SMALL } from './labelBands.ts'
import { textWidth } from './textWidth.ts'

/** A name on the map. `at` is in the units of the frame; the rest in px from there, whatever the map's width. */
export interface PlacedLabel {
  code: CountryCode
  text: string
  /** The bands in which it stands so. */
  bands: number[]
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
  name: string
  short: string
  spots: LabelSpots
}

/** With more names than this, only those that fit inside are shown. */
const MOST_LEADERS = 12
/** Height of a name over its size: what letters cover, and the line that other names keep clear of. */
const GLYPHS = 0.9
const LINE = 1.2

/**
 * Places the names at every band: inside where the whole text box lies in the shape, else the first place
 * off it that keeps clear of land, of other names and of the frame. A name without any place is left out:
 * hover, search and the table still tell it. Where a story names many countries, names stand inside or not at all, without
 * rings: a map of leaders reads worse than one with fewer names.
 */
export function placeLabels(
  outlines: Outlines,
  labelled: readonly Labelled[],
  kind: PageKind,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  const crowded = labelled.length > MOST_LEADERS
  const rings = new Map(outlines.shapes.map(({ code, path }) => [code, outlineRings(path)]))
  const land = [...rings.values()].map(shape => ({ shape, bounds: boundsOf(shape.flat()) }))
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
    const largeFirst = [...labelled].sort((a, b) => sizeOf(rings, b.code) - sizeOf(rings, a.code))
    for (const country of largeFirst) {
      const shape = rings.get(country.code) ?? []
      const [left, top, right, bottom] = boundsOf(largestRing(shape))
      const small = !crowded && Math.min(right - left, bottom - top) * px < SMALL
      const fits = (label: Candidate, text: string): boolean => {
        const box = boxOf(label, text, band.font, px, LINE)
        if (!within(box, frame) || taken.some(other => overlap(box, other))) return false
        const glyphs = boxOf(label, text, band.font, px, GLYPHS)
        return label.inside
          ? gridOf(glyphs).every(([x, y]) => insideRings([x / px, y / px], shape))
          : !onLand(glyphs)
      }
      const places = candidates(country, shape, outlines, px, small ? band.ring : undefined)
      const found = places
        .filter(({ label }) => label.inside || !crowded)
        .find(({ label, text }) => fits(label, text))
      if (found === undefined) continue
      taken.push(boxOf(found.label, found.text, band.font, px, LINE))
      if (small) taken.push(around(scale(found.label.at, px), band.ring))
      addTo(placed, { code: country.code, text: found.text, bands: [index], ...found.label })
    }
  }
  return placed
}

type Candidate = Omit<PlacedLabel, 'code' | 'text' | 'bands'>

function* sea(spots: readonly SeaSpot[], outlines: Outlines, ring: number | undefined): Generator<Candidate> {
  for (const { from, leader, text, anchor = 'middle' } of spots) {
    const length = Math.hypot(...leader)
    const start: Point =
      ring === undefined ? [0, 0] : [(leader[0] / length) * ring, (leader[1] / length) * ring]
    yield {
      at: outlines.project(from),
      inside: false,
      textAt: text,
      anchor,
      leader: { from: start, to: leader },
      ...(ring !== undefined && { ring }),
    }
  }
}

/** Places to try for a country, best first: chosen by hand, then found. */
function candidates(
  { name, short, spots }: Labelled,
  shape: Point[][],
  outlines: Outlines,
  px: number,
  ring: number | undefined,
): { label: Candidate; text: string }[] {
  const middle = spots.inside === undefined ? labelSpot(shape) : outlines.project(spots.inside)
  const inside: Candidate = { at: middle, inside: true, textAt: [0, 0], anchor: 'middle' }
  const found: { label: Candidate; text: string }[] =
    ring === undefined ? [...new Set([name, short])].map(text => ({ label: inside, text })) : []
  for (const text of new Set([name, short])) {
    for (const label of sea(spots.sea ?? [], outlines, ring)) found.push({ label, text })
    for (const label of ringSpots(middle, shape, px, ring)) found.push({ label, text })
  }
  return found
}

/** Places around a shape in sixteen directions, nearer ones first; the leader begins at its edge. */
function ringSpots(
  middle: Point,
  shape: readonly Point[][],
  px: number,
  ring: number | undefined,
): Candidate[] {
  if (shape.length === 0) return []
  const turns = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8)
  return [10, 18, 28, 40, 56].flatMap(distance =>
    turns.map((angle): Candidate => {
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      const edge = ring ?? edgeFrom(middle, shape, px, [dx, dy]) - 3
      const reach = edge + 3 + distance
      return {
        at: middle,
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

function boxOf({ at, textAt, anchor }: Candidate, text: string, font: number, px: number, line: number): Box {
  const [x, y] = [at[0] * px + textAt[0], at[1] * px + textAt[1]]
  const width = textWidth(text, font)
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  return [left, y - (font * line) / 2, left + width, y + (font * line) / 2]
}

function scale([x, y]: Point, factor: number): Point {
  return [x * factor, y * factor]
}

function sizeOf(rings: ReadonlyMap<CountryCode, Point[][]>, code: CountryCode): number {
  const [left, top, right, bottom] = boundsOf(largestRing(rings.get(code) ?? []))
  return (right - left) * (bottom - top)
}

/** A label that stands as in an earlier band is the same label. */
function addTo(placed: PlacedLabel[], label: PlacedLabel): void {
  const { bands: _, ...spot } = label
  const same = placed.find(({ bands: _bands, ...other }) => JSON.stringify(other) === JSON.stringify(spot))
  if (same === undefined) placed.push(label)
  else same.bands.push(...label.bands)
}
