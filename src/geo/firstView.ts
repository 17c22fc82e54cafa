import type { Topology } from 'topojson-specification'
import { drawOutlines, type Outlines } from './drawOutlines.ts'
import { parseWorld } from './parseWorld.ts'
import { withoutIslets } from './withoutIslets.ts'
import { worldProjection } from './worldProjection.ts'

/** The width of the map's frame in its own units, which are a quarter of a pixel on a map 848 px wide. */
export const FRAME = 3392

/** Smaller islets are left out; in square units, 1 px² on a map 848 px wide. The closer look has them. */
const LEAST_ISLET = 16

/** Returns the world as a page first shows it. */
export function firstView(topology: Topology): Outlines {
  const world = parseWorld(topology)
  const outlines = drawOutlines(world, worldProjection(world, FRAME))
  const shapes = outlines.shapes.map(shape =>
    shape.dot ? shape : { ...shape, path: withoutIslets(shape.path, LEAST_ISLET) },
  )
  return { ...outlines, shapes }
}
