import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { type CountryCode, isCountryCode } from '../model/country/countryCode.ts'

/** The world in degrees, from the TopoJSON of `data/world/`, by code. */
export interface World {
  shapes: Map<CountryCode, Polygon | MultiPolygon>
  /** The land borders between two shapes, each once, without the dashed ones. */
  borders: MultiLineString
  /** The borders that the border policy wants dashed. */
  dashed: MultiLineString
  /** A point for each state too small to show as a shape. */
  markers: Map<CountryCode, Position>
}

/**
 * Returns the world in a TopoJSON topology with the objects `countries`, `dashed` and `markers`, whose ids are codes. Throws an
 * Error that names everything that is wrong: missing objects, ids that are no codes or repeated, shapes without their arcs,
 * coordinates that are not finite.
 */
export function parseWorld(topology: Topology): World {
  const faults: string[] = []
  const collection = (name: string): GeometryObject[] => {
    const object = topology.objects?.[name]
    if (object?.type === 'GeometryCollection') return object.geometries as GeometryObject[]
    faults.push(`no object "${name}"`)
    return []
  }
  const countries = collection('countries')
  const dashedLines = collection('dashed')

  const shapes: World['shapes'] = new Map()
  for (const geometry of countries) {
    const code = String(geometry.id)
    const shape = shapeOf(topology, geometry)
    if (!isCountryCode(code)) faults.push(`no country code: "${code}"`)
    else if (shapes.has(code)) faults.push(`two shapes: ${code}`)
    else if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') faults.push(`no area: ${code}`)
    else if (!allFinite(shape.coordinates)) faults.push(`a coordinate that is not a number: ${code}`)
    else shapes.set(code, shape)
  }

  const markers: World['markers'] = new Map()
  for (const geometry of collection('markers')) {
    const code = String(geometry.id)
    const point = shapeOf(topology, geometry)
    if (!isCountryCode(code) || point?.type !== 'Point') faults.push(`no marker: "${code}"`)
    else if (markers.has(code)) faults.push(`two markers: ${code}`)
    else if (!allFinite(point.coordinates)) faults.push(`a marker that is not a place: ${code}`)
    else markers.set(code, point.coordinates)
  }
  refuse(faults)

  const dashedCodes = new Set(dashedLines.map(({ id }) => String(id)))
  const apart = (geometry: GeometryObject) => dashedCodes.has(String(geometry.id))
  const all = topology.objects.countries as GeometryCollection
  const borders = mesh(topology, all, (a, b) => a !== b && !apart(a) && !apart(b))
  const dashed = mesh(topology, topology.objects.dashed as GeometryCollection)
  // A dashed border may belong to no shape.
  const lines = { borders, dashed }
  refuse(
    Object.entries(lines)
      .filter(([, { coordinates }]) => !allFinite(coordinates))
      .map(([name]) => `a coordinate that is not a number: ${name}`),
  )
  return { shapes, ...lines, markers }
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`the world file does not hold: ${faults.join('; ')}`)
}

function shapeOf(topology: Topology, geometry: GeometryObject): Geometry | undefined {
  try {
    const drawn = feature(topology, geometry)
    return drawn.type === 'Feature' ? drawn.geometry : undefined
  } catch {
    // It refers to arcs that the file does not have.
    return undefined
  }
}

function allFinite(coordinates: unknown): boolean {
  return Array.isArray(coordinates) ? coordinates.every(allFinite) : Number.isFinite(coordinates)
}
