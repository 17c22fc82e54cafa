import type { Story } from '../model/story.ts'
import { stancesAt } from '../timeline/standingsAt.ts'
import { lastStep, type Step } from '../timeline/step.ts'
import { tilesAt } from '../timeline/tilesAt.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** A stance's name above the tiles that take its colour. */
export interface StripHead {
  stance: string
  label: string
  /** How many hold it at the step; undefined where the stance is not counted. */
  count: number | undefined
  /** The first tile it stands above, and how many: places in the order of events. */
  from: number
  span: number
}

/** The heads of the strip: one for each run of tiles of one stance. Their places hold for all steps. */
export function stripHeads(story: Story, timeline: Timeline, step: Step): StripHead[] {
  const held = [...stancesAt(timeline, step).values()]
  const runs: StripHead[] = []
  for (const [index, tile] of tilesAt(timeline, lastStep(timeline)).entries()) {
    const stance = story.stances.find(({ id }) => id === tile.stance)
    if (stance === undefined) continue
    const last = runs.at(-1)
    if (last !== undefined && last.stance === stance.id && last.from + last.span === index) last.span += 1
    else {
      runs.push({
        stance: stance.id,
        label: stance.label,
        count: stance.count === undefined ? undefined : held.filter(id => id === stance.id).length,
        from: index,
        span: 1,
      })
    }
  }
  return runs
}
