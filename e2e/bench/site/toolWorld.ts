import { geoArea, geoPath } from 'd3-geo'
import type { Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { filter } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { loadTopology } from '../../../src/build/story/loadWorld.ts'
import type { Outlines } from '../../../src/geo/drawOutlines.ts'
import { FRAME, firstView } from '../../../src/geo/firstView.ts'
import { outlineRings } from '../../../src/geo/outlineRings.ts'
import { parseWorld } from '../../../src/geo/parseWorld.ts'
import { worldProjection } from '../../../src/geo/worldProjection.ts'

/** The product's first view: what the floor has in its HTML. */
export function drawnOutlines(): Outlines {
  return firstView(loadTopology('first'))
}

/**
 * The product's TopoJSON with exactly the shapes, rings and dots that its first view draws, so that the page that
 * draws it in the browser draws the same outlines, no fewer and no more.
 */
export function toolTopology(): Topology {
  const topology = loadTopology('first')
  const { projection } = worldProjection(parseWorld(topology), FRAME)
  const drawn = new Map(drawnOutlines().shapes.map(shape => [shape.code as string, shape]))
  const countries = topology.objects.countries as GeometryCollection
  const markers = topology.objects.markers as GeometryCollection
  const inkOf = (ring: number[]) => {
    const polygon = feature(topology, { type: 'Polygon', arcs: [ring] } as GeometryObject)
    const geometry = polygon.type === 'Feature' ? (polygon.geometry as Polygon) : undefined
    if (geometry === undefined) return 0
    // A ring wound the other way would be the rest of the globe.
    if (geoArea(geometry) > 2 * Math.PI) geometry.coordinates[0]?.reverse()
    return geoPath(projection).area(geometry)
  }
  countries.geometries = countries.geometries.flatMap(geometry => {
    const shape = drawn.get(String(geometry.id))
    if (shape === undefined || shape.dot) return []
    if (geometry.type !== 'MultiPolygon') return [geometry]
    // As many of the largest as the first view has rings: it leaves out the smallest.
    const parts = (geometry.arcs as number[][][])
      .map(part => ({ part, ink: inkOf(part[0] ?? []) }))
      .sort((a, b) => b.ink - a.ink)
    const rings = outlineRings(shape.path).length
    return [{ ...geometry, arcs: parts.slice(0, rings).map(({ part }) => part) } as GeometryObject]
  }) as typeof countries.geometries
  markers.geometries = markers.geometries.filter(({ id }) => drawn.get(String(id))?.dot)
  // Without the arcs that nothing uses any more.
  return filter(topology as Parameters<typeof filter>[0], () => true)
}
