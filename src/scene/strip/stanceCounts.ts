import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** A stance with its name and how many hold it; no number where the stance is not counted. */
export interface StanceCount {
  stance: string
  label: string
  count: number | undefined
}

/** The stances that a map shows at a step, in the order of the record: the legend of a picture. */
export function stanceCounts(story: Story, timeline: Timeline, step: Step): StanceCount[] {
  const held = [...stancesAt(timeline, step).values()]
  return story.stances
    .filter(({ id }) => held.includes(id))
    .map(({ id, label, count }) => ({
      stance: id,
      label,
      count: count === undefined ? undefined : held.filter(stance => stance === id).length,
    }))
}
