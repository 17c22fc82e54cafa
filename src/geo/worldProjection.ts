import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import type { World } from './parseWorld.ts'

/** The rotation, in degrees: the map's edge runs through the Bering Strait, so that Chukotka stays in one piece. */
export const TURN = -11
export const NORTH = 83.7
const SOUTH = -56

/** A projection and the frame that it fills, in the frame's units. */
export interface Framed {
  projection: GeoProjection
  width: number
  height: number
}

/**
 * Equal Earth (Šavrič, Patterson and Jenny 2018), as wide as the land between 83.7°N and 56°S.
 * Equal area: a country’s ink is its size. Points are joined by straight lines, since a border along
 * a parallel is straight here.
 */
export function worldProjection(world: World, width: number): Framed {
  const projection = geoEqualEarth().rotate([TURN, 0]).precision(0)
  const features = [...world.shapes.values()].map(
    (geometry): Feature => ({ type: 'Feature', properties: {}, geometry }),
  )
  const land: FeatureCollection = { type: 'FeatureCollection', features }
  projection.fitWidth(width, land)
  const [[left], [right]] = geoPath(projection).bounds(land)
  const y = (latitude: number) => projection([-TURN, latitude])?.[1] ?? 0
  const [dx, dy] = projection.translate()
  projection.translate([dx - left, dy - y(NORTH)])
  return { projection, width: Math.ceil(right - left), height: Math.ceil(y(SOUTH) - y(NORTH)) }
}
