import { geoContains } from 'd3-geo'
import { presimplify, simplify } from 'topojson-simplify'
import type { ArcIndexes } from 'topojson-specification'
import {
  type ArcPolygon,
  arcNumber,
  ringDegrees,
  ringPoints,
  type WorldShape,
  type WorldTopology,
  withShapes,
} from './worldShape.ts'

/** How much of the source a cut keeps. */
export interface Detail {
  /** Points that span a smaller triangle with their neighbours go: square degrees. */
  weight: number
  /** Islets and lakes smaller than this go: square degrees. */
  islet: number
}

/** A point may span this much of the smallest polygon at its arc before it goes. */
const LARGEST_SHARE = 0.02

/** Islets that stay at any size, as the border policy speaks of them: Kinmen, held by Taiwan. */
const KEPT_ISLETS: readonly { id: string; at: [number, number] }[] = [{ id: 'TWN', at: [118.37, 24.45] }]

/** Drops islets, then points that matter little (Visvalingam and Whyatt 1993). */
export function simplifyWorld(world: WorldTopology, { weight, islet }: Detail): WorldTopology {
  const weighed = presimplify(dropIslets(world, islet))
  const smallest = smallestPolygons(weighed)
  const arcs = weighed.arcs.map((arc, index) => {
    const enough = Math.min(weight, LARGEST_SHARE * (smallest[index] ?? Infinity))
    return arc.filter(([, , own = Infinity]) => own >= enough)
  })
  return simplify({ ...weighed, arcs }, 0)
}

/**
 * Drops islets and lakes. A ring that shares an arc with another one stays, as dropping it would leave a gap;
 * so does the largest ring of each shape.
 */
function dropIslets(world: WorldTopology, islet: number): WorldTopology {
  const shapes = world.objects.countries.geometries
  const uses = arcUses(shapes)
  const shared = (ring: ArcIndexes) => ring.some(index => (uses.get(arcNumber(index)) ?? 0) > 1)
  const stays = (ring: ArcIndexes) => shared(ring) || ringDegrees(world, ring) >= islet
  const geometries = shapes.map(shape => {
    const largest = Math.max(...shape.arcs.map(polygon => outerDegrees(world, polygon)))
    const arcs = shape.arcs
      .filter(polygon => {
        const [outer = []] = polygon
        return stays(outer) || ringDegrees(world, outer) === largest || isKept(world, shape, outer)
      })
      .map(([outer = [], ...holes]) => [outer, ...holes.filter(stays)])
    return { ...shape, arcs }
  })
  return withShapes(world, geometries)
}

function isKept(world: WorldTopology, { id }: WorldShape, outer: ArcIndexes): boolean {
  return KEPT_ISLETS.some(
    kept =>
      kept.id === id && geoContains({ type: 'Polygon', coordinates: [ringPoints(world, outer)] }, kept.at),
  )
}

/** How many rings use each arc. */
function arcUses(shapes: readonly WorldShape[]): Map<number, number> {
  const uses = new Map<number, number>()
  for (const index of shapes.flatMap(({ arcs }) => arcs.flat(2))) {
    uses.set(arcNumber(index), (uses.get(arcNumber(index)) ?? 0) + 1)
  }
  return uses
}

/**
 * For each arc the area of the smallest polygon that it bounds, in square degrees.
 * Without this Liechtenstein, Andorra and Monaco collapse: each of their few arcs shrinks to its end points.
 */
function smallestPolygons(world: WorldTopology): number[] {
  const smallest = world.arcs.map(() => Infinity)
  for (const polygon of world.objects.countries.geometries.flatMap(({ arcs }) => arcs)) {
    const area = outerDegrees(world, polygon)
    for (const index of polygon.flat()) {
      const arc = arcNumber(index)
      smallest[arc] = Math.min(smallest[arc] ?? Infinity, area)
    }
  }
  return smallest
}

function outerDegrees(world: WorldTopology, [outer = []]: ArcPolygon): number {
  return ringDegrees(world, outer)
}
