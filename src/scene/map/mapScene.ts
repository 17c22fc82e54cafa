import type { Outline, Outlines } from '../../geo/drawOutlines.ts'
import type { StancePattern } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import type { Naming } from '../telling.ts'
import type { PageKind } from './labelBands.ts'
import type { Lens } from './lens/lens.ts'
import { placeLenses } from './lens/placeLenses.ts'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'
import { stepLabels } from './stepLabels.ts'

/** A drawn shape: code, path, and whether it is a dot. */
export type DrawnShape = Outline

/** The map's geometry: drawn once, the same at every step. */
export interface MapScene {
  width: number
  height: number
  /** Shapes of countries that the story names, in its order; last those that take no stance. */
  named: Outline[]
  others: Outline[]
  borders: string
  dashed: string
  labels: PlacedLabel[]
  /** Names that stand at some steps alone; left out where there are none. */
  stepLabels?: PlacedLabel[]
  /** Small named countries a second time, larger, over the sea. */
  lenses: Lens[]
  /** The texture of each stance, by id. */
  textures: Record<string, StancePattern>
}

/** The geometry of a story's map. */
export function mapScene(story: Story, outlines: Outlines, names: Naming, kind: PageKind): MapScene {
  const codes = [...story.countries.map(({ code }) => code), ...story.spokenOf]
  const labelled = codes.map(code => ({
    code,
    // Never the words of a tile: they tell what happens, not where.
    texts: [names.nameOf(code), names.shortOf(code)],
    spots: story.labels[code] ?? {},
    spoken: story.spokenOf.includes(code),
  }))
  const lenses = placeLenses(
    outlines,
    labelled.filter(({ spoken }) => !spoken),
  )
  const placed = placeLabels(outlines, labelled, lenses, kind)
  const named = codes.flatMap(code => outlines.shapes.filter(shape => shape.code === code))
  const some = stepLabels(outlines, labelled, placed, story.events, kind)
  return {
    width: outlines.width,
    height: outlines.height,
    named,
    others: outlines.shapes.filter(({ code }) => !codes.includes(code)),
    borders: outlines.borders,
    dashed: outlines.dashed,
    textures: Object.fromEntries(story.stances.map(({ id, pattern }) => [id, pattern])),
    lenses,
    labels: placed,
    ...(some.length > 0 && { stepLabels: some }),
  }
}
