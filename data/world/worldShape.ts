import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import { planarRingArea } from 'topojson-simplify'
import type { ArcIndexes, MultiPolygon, Objects, Topology } from 'topojson-specification'

/** A polygon of a topology: its rings, the first one outside, each a list of arcs. */
export type ArcPolygon = ArcIndexes[]

/** A country, a territory, or a part that is merged into its state later. */
export interface WorldShape extends MultiPolygon {
  id: string
}

/** What the script works on. */
export interface WorldObjects extends Objects {
  countries: { type: 'GeometryCollection'; geometries: WorldShape[] }
}

export type WorldTopology = Topology<WorldObjects>

/** The same topology with other shapes. */
export function withShapes<T extends WorldTopology>(topology: T, geometries: WorldShape[]): T {
  const countries = { type: 'GeometryCollection', geometries }
  return { ...topology, objects: { ...topology.objects, countries } }
}

/** The number of the arc, whichever way a ring runs along it. */
export function arcNumber(index: number): number {
  return index < 0 ? ~index : index
}

/** The points of a ring, in degrees; the last one repeats the first. */
export function ringPoints(topology: Topology, ring: ArcIndexes): Position[] {
  const { geometry } = feature(topology, { type: 'Polygon', arcs: [ring] })
  return geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
}

/** Planar area of a ring, in square degrees. */
export function ringDegrees(topology: Topology, ring: ArcIndexes): number {
  return planarRingArea(ringPoints(topology, ring) as [number, number][])
}

/** Spherical area of a ring as d3 winds it, in steradians: more than 2π if it is inside out. */
export function ringSteradians(topology: Topology, ring: ArcIndexes): number {
  return geoArea({ type: 'Polygon', coordinates: [ringPoints(topology, ring)] })
}
