import { geoArea, geoDistance } from 'd3-geo'
import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { SourceFeature } from './readAtlas.ts'

/** Farther than this from the end of the line, the two source files do not fit: radians, about 6 km. */
const FARTHEST_END = 0.001

/** Ids of world-atlas: ISO 3166-1 numeric. */
const RUSSIA = '643'
const UKRAINE = '804'

/**
 * Cuts Ukraine in two along the line at Perekop: UKR without Crimea, and XCR.
 * Merged, the two give the outline of the source again.
 * @param line the line, in degrees, with its first and last point near vertices of Ukraine's outline
 */
export function cutCrimea(features: readonly SourceFeature[], line: readonly Position[]): SourceFeature[] {
  return features.flatMap(place => {
    if (place.id !== 'UKR') return [place]
    const [[outline = [], ...holes] = [], ...islands] = place.geometry.coordinates
    const [crimea, mainland] = splitRing(outline, line)
    const coordinates = [[mainland, ...holes], ...islands]
    return [
      { ...place, geometry: { type: 'MultiPolygon', coordinates } },
      { ...place, id: 'XCR', geometry: { type: 'MultiPolygon', coordinates: [[crimea]] } },
    ]
  })
}

/**
 * The line that world-atlas 50m has at Perekop: the shorter one of the two borders between its Russia,
 * which includes Crimea, and its Ukraine. In degrees, from west to east.
 */
export function perekopLine(atlas: Topology): Position[] {
  const countries = atlas.objects.countries as GeometryCollection
  const geometries = countries.geometries.filter(({ id }) => id === RUSSIA || id === UKRAINE)
  const pair: GeometryObject = { type: 'GeometryCollection', geometries }
  const lines = mesh(atlas, pair, (a, b) => a !== b).coordinates
  const [shortest] = lines.toSorted((a, b) => a.length - b.length)
  if (shortest === undefined) throw new Error('world-atlas has no line at Perekop')
  return shortest
}

/** Splits a closed ring along a line; both halves are closed and keep its direction. Smaller half first. */
function splitRing(ring: readonly Position[], line: readonly Position[]): [Position[], Position[]] {
  const points = ring.slice(0, -1)
  const ends = [nearestVertex(points, line.at(0)), nearestVertex(points, line.at(-1))] as const
  const [from, to] = ends[0] < ends[1] ? ends : [ends[1], ends[0]]
  const inner = line.slice(1, -1)
  const forward = ends[0] < ends[1] ? inner : inner.toReversed()
  const between = [...points.slice(from, to + 1), ...forward.toReversed()]
  const around = [...points.slice(to), ...points.slice(0, from + 1), ...forward]
  const halves = [between, around].map(half => [...half, ...half.slice(0, 1)])
  const [smaller = [], larger = []] = halves.toSorted((a, b) => ringArea(a) - ringArea(b))
  return [smaller, larger]
}

function nearestVertex(points: readonly Position[], end: Position | undefined): number {
  const [x = Number.NaN, y = Number.NaN] = end ?? []
  const distances = points.map(([px = Number.NaN, py = Number.NaN]) => geoDistance([px, py], [x, y]))
  const nearest = Math.min(...distances)
  if (!(nearest < FARTHEST_END)) throw new Error(`no vertex of Ukraine near ${x}, ${y}`)
  return distances.indexOf(nearest)
}

/** Steradians. */
function ringArea(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] })
}
