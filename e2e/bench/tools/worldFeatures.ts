import { geoCircle } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A country has its code as id and as name. */
export type Country = Feature<Polygon | MultiPolygon, { name: string }>
export type WorldFeatures = FeatureCollection<Polygon | MultiPolygon, { name: string }>

/** Radius of the countries that are a dot on the map, degrees: two pixels. */
const DOT = 0.8

/** Asks for the world and unpacks it. */
export async function fetchWorld(): Promise<WorldFeatures> {
  return worldFeatures((await (await fetch('world.json')).json()) as Topology)
}

/** Returns the countries of a topology; those that are a point in it are a hexagon. */
export function worldFeatures(topology: Topology): WorldFeatures {
  const collection = (name: string) =>
    feature(topology, topology.objects[name] as GeometryCollection).features as Feature[]
  const circle = geoCircle().radius(DOT).precision(60)
  const dots = collection('markers').map(({ id, geometry }) => ({
    id,
    geometry: circle.center((geometry as Point).coordinates as [number, number])(),
  }))
  const features = [...collection('countries'), ...dots].map(
    ({ id, geometry }): Country => ({
      type: 'Feature',
      id: String(id),
      properties: { name: String(id) },
      geometry: geometry as Polygon | MultiPolygon,
    }),
  )
  return { type: 'FeatureCollection', features }
}
