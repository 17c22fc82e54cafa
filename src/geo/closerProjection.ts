import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { CountryCode } from '../model/country/countryCode.ts'
import type { World } from './parseWorld.ts'
import type { Framed } from './worldProjection.ts'

/** The share of the frame that the country takes, so that its neighbours are seen too. */
const SHARE = 0.55
/** The largest scale, relative to a frame that shows half the globe. */
const CLOSEST = 14

/**
 * Returns the projection of a country with its neighbours, in the frame of the world map: Lambert's azimuthal equal-area
 * projection, centred on and fitted to its largest polygon, because all of Fiji or the United States would span the globe.
 * Returns undefined for a code with neither shape nor marker.
 */
export function closerProjection(
  world: World,
  code: CountryCode,
  frame: { width: number; height: number },
): Framed | undefined {
  const { width, height } = frame
  const shape = world.shapes.get(code)
  const marker = world.markers.get(code)
  const centre = shape === undefined ? marker : geoCentroid(largestPolygon(shape))
  if (centre === undefined) return undefined
  const [lon = 0, lat = 0] = centre
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([width / 2, height / 2])
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ])
    .precision(0.5)
  const closest = (Math.min(width, height) / 2) * CLOSEST
  if (shape === undefined) return { projection: projection.scale(closest), width, height }

  const unclipped = geoAzimuthalEqualArea().rotate([-lon, -lat]).translate([0, 0]).scale(1)
  const [[left, top], [right, bottom]] = geoPath(unclipped).bounds(largestPolygon(shape))
  const scale = SHARE * Math.min(width / (right - left), height / (bottom - top))
  const middle = [(left + right) / 2, (top + bottom) / 2] as const
  projection.scale(Math.min(scale, closest))
  const at = projection.scale()
  projection.translate([width / 2 - middle[0] * at, height / 2 - middle[1] * at])
  return { projection, width, height }
}

function largestPolygon(shape: Polygon | MultiPolygon): Polygon {
  if (shape.type === 'Polygon') return shape
  const size = (rings: Position[][]) =>
    geoPath(geoAzimuthalEqualArea().rotate(negated(rings))).area({ type: 'Polygon', coordinates: rings })
  const coordinates = shape.coordinates.reduce((best, rings) => (size(rings) > size(best) ? rings : best))
  return { type: 'Polygon', coordinates }
}

/** Returns the rotation that centres a polygon's first point. */
function negated(rings: Position[][]): [number, number] {
  const [lon = 0, lat = 0] = rings[0]?.[0] ?? []
  return [-lon, -lat]
}
