import type { Topology } from 'topojson-specification'
import { drawOutlines, type Outlines } from './drawOutlines.ts'
import { parseWorld } from './parseWorld.ts'
import { withoutIslets } from './withoutIslets.ts'
import { worldProjection } from './worldProjection.ts'

/** Width of the map's frame in its own units: a quarter of a px at 848 px. */
export const FRAME = 3392

/** Islets under this many square units are left out: 1 px² at 848 px. The closer look has them. */
const LEAST_ISLET = 16

/** The world as a page first shows it. */
export function firstView(topology: Topology): Outlines {
  const world = parseWorld(topology)
  const outlines = drawOutlines(world, worldProjection(world, FRAME))
  const shapes = outlines.shapes.map(shape =>
    shape.dot ? shape : { ...shape, path: withoutIslets(shape.path, LEAST_ISLET) },
  )
  return { ...outlines, shapes }
}
