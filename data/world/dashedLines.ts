import { meshArcs } from 'topojson-client'
import type { GeometryObject, MultiLineString } from 'topojson-specification'
import type { WorldTopology } from './worldShape.ts'

/** A border that the policy wants dashed: `place` against one other shape, or against all its neighbours. */
interface DashedBorder {
  id: string
  place: string
  against?: string
}

/** Policy: own shapes of contested status, the inner lines of merged parts, and ground in dispute. */
const DASHED: readonly DashedBorder[] = [
  { id: 'ESH', place: 'ESH' },
  { id: 'PSE', place: 'PSE' },
  { id: 'XCR', place: 'XCR', against: 'UKR' },
  { id: 'XKX', place: 'XKX' },
  { id: 'XSG', place: 'XSG' },
  { id: 'northern-cyprus', place: 'CYN', against: 'CYP' },
  { id: 'somaliland', place: 'SOL', against: 'SOM' },
]

/** The dashed borders, as arcs of the topology. Call it before the parts are merged into their states. */
export function dashedLines(world: WorldTopology): MultiLineString[] {
  return DASHED.map(({ id, place, against }) => {
    const between = (a: GeometryObject, b: GeometryObject) =>
      a !== b &&
      ((a.id === place && (against ?? b.id) === b.id) || (b.id === place && (against ?? a.id) === a.id))
    const line = { ...meshArcs(world, world.objects.countries, between), id }
    if (line.arcs.length === 0) throw new Error(`no border to dash: ${id}`)
    return line
  })
}
