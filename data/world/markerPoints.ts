import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Point } from 'topojson-specification'
import type { SourceFeature } from './readAtlas.ts'
import states from './states.json'

/** Width of the map on the page, in px. */
const WIDTH = 848

/** A state that covers less than this on that map gets a marker: px². */
const SMALLEST_SEEN = 3

/**
 * Territories that Natural Earth 50m lacks, in degrees.
 * Source: The World Factbook, "Geographic coordinates": 36 08 N, 5 21 W and 9 00 S, 172 00 W.
 */
const LACKING: Readonly<Record<string, Position>> = {
  GIB: [-5.35, 36.133],
  TKL: [-172, -9],
}

/**
 * Where to draw a dot so that a reader can see and hit the place, in degrees, sorted by code.
 * One for each state that covers less than `SMALLEST_SEEN`, at the centroid of its largest polygon,
 * and one for each territory that the source lacks.
 * Measured on the source, so both cuts get the same list.
 */
export function markerPoints(features: readonly SourceFeature[]): Point[] {
  const points = new Map(Object.entries(LACKING))
  const areaOf = projectedArea(features)
  for (const place of features) {
    if (states.includes(place.id) && areaOf(place) < SMALLEST_SEEN) {
      points.set(place.id, geoCentroid(largestPolygon(place.geometry)))
    }
  }
  return [...points]
    .map(([id, coordinates]): Point => ({ type: 'Point', id, coordinates }))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** The area that a place covers on the map, in px². */
function projectedArea(features: readonly SourceFeature[]): (place: SourceFeature) => number {
  const land = { type: 'FeatureCollection' as const, features: [...features] }
  const path = geoPath(geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, land))
  return place => path.area(place)
}

function largestPolygon({ coordinates }: MultiPolygon): Polygon {
  const polygons = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }))
  const [largest] = polygons.toSorted((a, b) => geoArea(b) - geoArea(a))
  if (largest === undefined) throw new Error('a place without a polygon')
  return largest
}
