import { mergeArcs } from 'topojson-client'
import { type WorldShape, type WorldTopology, withShapes } from './worldShape.ts'

/** Parts that the source draws apart and that count as their state, by the codes of the source. */
const PART_OF: Readonly<Record<string, string>> = {
  ALA: 'FIN',
  ATC: 'AUS',
  CYN: 'CYP',
  HKG: 'CHN',
  MAC: 'CHN',
  SOL: 'SOM',
}

/** Merges each part into its state, so that the line between them is no longer in the shape. Sorted by id. */
export function mergeParts(world: WorldTopology): WorldTopology {
  const groups = new Map<string, WorldShape[]>()
  for (const shape of world.objects.countries.geometries) {
    const state = PART_OF[shape.id] ?? shape.id
    groups.set(state, [...(groups.get(state) ?? []), shape])
  }
  const shapes = [...groups].map(([id, parts]): WorldShape => {
    const [only, ...others] = parts
    return only !== undefined && others.length === 0 ? only : { ...mergeArcs(world, parts), id }
  })
  return withShapes(
    world,
    shapes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
}
