import type { ArcIndexes, MultiLineString } from 'topojson-specification'
import {
  arcNumber,
  ringDegrees,
  ringPoints,
  ringSteradians,
  type WorldTopology,
  withShapes,
} from './worldShape.ts'

const HALF_GLOBE = 2 * Math.PI

/**
 * Drops what rounding to the grid has spoiled: rings of fewer than three different points or without area,
 * outer rings that are inside out and would flood the map, holes that are inside out, shapes with nothing left.
 */
export function dropCollapsed(world: WorldTopology): WorldTopology {
  const sound = (ring: ArcIndexes) =>
    new Set(ringPoints(world, ring).map(String)).size >= 3 && ringDegrees(world, ring) > 0
  const isOuter = (ring: ArcIndexes = []) => sound(ring) && ringSteradians(world, ring) < HALF_GLOBE
  const isHole = (ring: ArcIndexes) => sound(ring) && ringSteradians(world, ring) > HALF_GLOBE
  const geometries = world.objects.countries.geometries.flatMap(shape => {
    const arcs = shape.arcs
      .filter(([outer]) => isOuter(outer))
      .map(([outer = [], ...holes]) => [outer, ...holes.filter(isHole)])
    return arcs.length > 0 ? [{ ...shape, arcs }] : []
  })
  return withShapes(world, geometries)
}

/** Drops lines that have shrunk to a point. `world` is on the grid, so an arc of no length repeats [0, 0]. */
export function dropCollapsedLines(
  world: WorldTopology,
  lines: readonly MultiLineString[],
): MultiLineString[] {
  const moves = (index: number) =>
    world.arcs[arcNumber(index)]?.slice(1).some(([x, y]) => x !== 0 || y !== 0) ?? false
  return lines.map(line => ({ ...line, arcs: line.arcs.filter(arcs => arcs.some(moves)) }))
}
