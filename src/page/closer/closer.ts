import type { Topology } from 'topojson-specification'
import topology from '../../../data/world/closer.json?raw'
import { frames } from '../../../data/world/regions.json'
import { closerProjection } from '../../geo/closerProjection.ts'
import { drawOutlines } from '../../geo/drawOutlines.ts'
import { labelSpot, largestRing } from '../../geo/labelSpot.ts'
import { boundsOf, insideRings, outlineRings, type Point } from '../../geo/outlineRings.ts'
import { parseWorld, type World } from '../../geo/parseWorld.ts'
import { regionProjection } from '../../geo/regionProjection.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Region, RegionId } from '../../model/country/region.ts'
import { showLarger } from './showLarger.ts'

/*
 * The world script: the finer TopoJSON with what draws from it and shows it. It comes when the page already answers.
 */

/** How wide a shape is around a place, the same to both sides, in units. */
function roomAt(ring: Point[], [x, y]: Point): number {
  let half = 0
  while (insideRings([x - half, y], [ring]) && insideRings([x + half, y], [ring])) half += 8
  return 2 * half
}

let parsed: World | undefined
const svg = document.querySelector<SVGSVGElement>('.world')
const { boycottMap } = window
const map = document.getElementById('map')
if (boycottMap && svg && map) {
  const { width, height } = svg.viewBox.baseVal
  boycottMap.closer = place => {
    // When it is first wanted: most readers never look closer.
    parsed ??= parseWorld(JSON.parse(topology) as Topology)
    const region = Object.hasOwn(frames, place) ? frames[place as RegionId] : undefined
    const framed = region
      ? regionProjection(region as unknown as Region['frame'], { width, height })
      : closerProjection(parsed, place as CountryCode, { width, height })
    if (framed === undefined) throw new RangeError(`no shape to show larger: ${place}`)
    const { borders, dashed, shapes } = drawOutlines(parsed, framed)
    return {
      paths: new Map(shapes.map(({ code: country, path, dot }) => [country, { path, dot }])),
      borders,
      dashed,
      labels: shapes.map(({ code: country, path }) => {
        const ring = largestRing(outlineRings(path))
        const at = labelSpot([ring])
        const [left, top, right, bottom] = boundsOf(ring)
        const cut = left < 0 || top < 0 || right > width || bottom > height
        return { code: country, at, room: roomAt(ring, at), width: right - left, cut }
      }),
    }
  }
  boycottMap.larger = showLarger({
    map,
    shapes: boycottMap.shapes,
    store: boycottMap.store,
    nameOf: code => boycottMap.names()[code]?.name ?? code,
    look: boycottMap.closer,
    boxOf: path => boundsOf(largestRing(outlineRings(path))),
  })
}
