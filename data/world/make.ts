/**
 * Makes `first.json` and `closer.json`, the world in two cuts. Run: npx tsx data/world/make.ts
 * Same input, same bytes. See README.md in this folder.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection } from 'geojson'
import { quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification'
import { cutCrimea, perekopLine } from './cutCrimea.ts'
import { dashedLines } from './dashedLines.ts'
import { dropCollapsed, dropCollapsedLines } from './dropCollapsed.ts'
import { markerPoints } from './markerPoints.ts'
import { mergeParts } from './mergeParts.ts'
import { readAtlas, readLineAtlas, type SourceFeature } from './readAtlas.ts'
import { type Detail, simplifyWorld } from './simplifyWorld.ts'
import type { WorldShape, WorldTopology } from './worldShape.ts'

/** The two cuts by file name. The first view comes with the page, the closer look when the reader zooms. */
export const CUTS: Readonly<Record<'first.json' | 'closer.json', Detail>> = {
  'first.json': { weight: 0.08, islet: 0.1 },
  'closer.json': { weight: 0.01, islet: 0.02 },
}

/** Grid points from the west to the east end of the world, and from south to north. */
const GRID = 10_000

/** The places of the source with Crimea cut out, in degrees. */
export function sourcePlaces(): SourceFeature[] {
  return cutCrimea(readAtlas(), perekopLine(readLineAtlas()))
}

/** One cut of the world as TopoJSON text. */
export function worldText(places: readonly SourceFeature[], detail: Detail): string {
  return `${JSON.stringify(makeWorld(places, detail))}\n`
}

function makeWorld(places: readonly SourceFeature[], detail: Detail): Topology {
  const simple = simplifyWorld(sharedArcs(places), detail)
  const dashed = dashedLines(simple)
  const merged = mergeParts(simple)
  const markers = collection(markerPoints(places))
  const onGrid = quantize({ ...merged, objects: { ...merged.objects, markers } }, GRID)
  const sound = dropCollapsed(onGrid)
  const objects = {
    countries: collection(sound.objects.countries.geometries.map(plainest)),
    dashed: collection(dropCollapsedLines(sound, dashed)),
    markers: onGrid.objects.markers,
  }
  return withoutUnusedArcs({ type: 'Topology', transform: onGrid.transform, objects, arcs: sound.arcs })
}

/** Builds the topology: a border between two places becomes one arc that both use. */
function sharedArcs(places: readonly SourceFeature[]): WorldTopology {
  const countries: FeatureCollection = { type: 'FeatureCollection', features: [...places] }
  return topology({ countries }) as WorldTopology
}

/** Renumbers the arcs, in the same order. The box around all, which `filter` adds, is not needed. */
function withoutUnusedArcs(world: Topology<Objects>): Topology {
  const { bbox: _, ...used } = filter(world, () => true)
  return used
}

/** A polygon where a shape has only one. */
function plainest({ id, arcs }: WorldShape): Polygon | MultiPolygon {
  const [only, ...others] = arcs
  return only !== undefined && others.length === 0
    ? { type: 'Polygon', id, arcs: only }
    : { type: 'MultiPolygon', id, arcs }
}

function collection<G extends GeometryCollection['geometries'][number]>(geometries: G[]) {
  return { type: 'GeometryCollection' as const, geometries }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const places = sourcePlaces()
  for (const [file, detail] of Object.entries(CUTS)) {
    writeFileSync(new URL(file, import.meta.url), worldText(places, detail))
  }
}
