import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import { eventAt, type Step } from '../../timeline/step.ts'
import { actorsStance } from '../../timeline/tilesAt.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { eventMarks, marksOf } from './citedSentences.ts'
import { type Quotation, quotationsOf } from './quotation.ts'

/** What the panel shows of a step. The finding stands above the map, not here. */
export interface StepPanel {
  heading: string
  /** The stance of the event's actor at the step. */
  stance?: string
  quotations: Quotation[]
  when?: NonNullable<Story['events'][number]['when']>
  remark?: string
  outside?: string
}

/** The panel of a step; before the first event it shows the words for what is given: the host. */
export function stepPanel(story: Story, timeline: Timeline, step: Step): StepPanel {
  const event = eventAt(story, step)
  if (event === undefined) return startPanel(story)
  const stance = actorsStance(event, stancesAt(timeline, step))
  const made = [...event.establishedBy, ...event.alsoSaidBy]
  // A clause that also makes another event has here the colour of this one.
  const all = [...marksOf(story, timeline), ...eventMarks(story, timeline, step)]
  const marks = new Map(all.filter(([id]) => made.includes(id)))
  return {
    heading: event.label,
    ...(stance !== undefined && { stance }),
    quotations: quotationsOf(story, [...event.establishedBy, ...event.shows], marks),
    ...(event.when && { when: event.when }),
    ...(event.remark !== undefined && { remark: event.remark }),
    ...(event.outside !== undefined && { outside: event.outside }),
  }
}

function startPanel(story: Story): StepPanel {
  const { given, start } = story
  const [first] = given
  const marks = new Map(given.map(({ statement, stance }) => [statement, stance as string]))
  return {
    heading: start.label,
    ...(first !== undefined && { stance: first.stance }),
    quotations: quotationsOf(story, [...marks.keys()], marks),
  }
}
