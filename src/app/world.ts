import type { Topology } from 'topojson-specification'
import topology from '../../data/world/closer.json'
import { closerProjection } from '../geo/closerProjection.ts'
import { drawOutlines } from '../geo/drawOutlines.ts'
import { labelSpot } from '../geo/labelSpot.ts'
import { boundsOf, outlineRings } from '../geo/outlineRings.ts'
import { parseWorld, type World } from '../geo/parseWorld.ts'

/*
 * The world script: the finer TopoJSON with what draws from it. It comes when the page already answers, and only
 * says that it is there.
 */

let parsed: World | undefined
const svg = document.querySelector<SVGSVGElement>('.world')
const { boycottMap } = window
if (boycottMap && svg) {
  const { width, height } = svg.viewBox.baseVal
  boycottMap.closer = code => {
    parsed ??= parseWorld(topology as unknown as Topology)
    const framed = closerProjection(parsed, code, { width, height })
    if (framed === undefined) throw new RangeError(`no shape to show larger: ${code}`)
    const { borders, dashed, shapes } = drawOutlines(parsed, framed)
    return {
      paths: new Map(shapes.map(({ code: country, path, dot }) => [country, { path, dot }])),
      borders,
      dashed,
      labels: shapes.map(({ code: country, path }) => {
        const rings = outlineRings(path)
        const [left, , right] = boundsOf(rings.flat())
        return { code: country, at: labelSpot(rings), width: right - left }
      }),
    }
  }
}
