import { geoEqualEarth, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Point } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { ToolStory } from '../site/toolStory.ts'
import { bindShapes } from './bindShapes.ts'

/* The whole page by hand, with d3-geo and topojson-client: draws the world in the browser, then binds it. */

declare const STORY: ToolStory
declare const FRAME: { width: number; north: number; turn: number }

/** Draws the countries of a topology into the map, coloured for the last step. */
function draw(topology: Topology): Record<string, SVGPathElement> {
  const objects = topology.objects as Record<'countries' | 'dashed' | 'markers', GeometryCollection>
  const countries = feature(topology, objects.countries) as FeatureCollection
  const projection = geoEqualEarth().rotate([FRAME.turn, 0]).precision(0).fitWidth(FRAME.width, countries)
  const [x, y] = projection.translate()
  projection.translate([x, y - (projection([-FRAME.turn, FRAME.north])?.[1] ?? 0)])
  const path = geoPath(projection).digits(0)
  const { stances = {} } = STORY.steps.at(-1) ?? {}
  const shapes: Record<string, SVGPathElement> = {}
  const all = document.createDocumentFragment()
  const add = (d: string | null, className?: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    if (className) element.setAttribute('class', className)
    element.setAttribute('d', d ?? '')
    all.append(element)
    return element
  }
  const country = ({ id }: Feature, d: string | null, className?: string) => {
    const element = add(d, className)
    element.setAttribute('data-country', String(id))
    element.setAttribute('data-stance', stances[String(id)] ?? 'none')
    shapes[String(id)] = element
  }
  for (const shape of countries.features) country(shape, path(shape))
  for (const marker of (feature(topology, objects.markers) as FeatureCollection<Point>).features) {
    const [cx = 0, cy = 0] = projection(marker.geometry.coordinates as [number, number]) ?? []
    country(marker, `M${Math.round(cx)} ${Math.round(cy)}h0`, 'dot')
  }
  const dashed = new Set(objects.dashed.geometries.map(({ id }) => id))
  add(
    path(mesh(topology, objects.countries, (a, b) => a !== b && !dashed.has(a.id) && !dashed.has(b.id))),
    'borders',
  )
  add(path(mesh(topology, objects.dashed)), 'dashed')
  document.querySelector('svg')?.append(all)
  return shapes
}

async function start(): Promise<void> {
  const answer = await fetch('world.json')
  bindShapes(STORY, draw(await answer.json()))
}

start()
