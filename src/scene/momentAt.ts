import type { Story } from '../model/story.ts'
import type { TextRun } from '../model/text/richText.ts'
import { eventAt, type Step } from '../timeline/step.ts'

/** What the page says of a step: of its event, or of the start. */
export interface Moment {
  label: string
  finding: TextRun[]
  remark?: string
  outside?: string
}

/** Returns what is said of a step. */
export function momentAt(story: Pick<Story, 'events' | 'start'>, step: Step): Moment {
  return eventAt(story, step) ?? story.start
}
