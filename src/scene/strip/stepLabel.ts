import type { Story } from '../../model/story.ts'
import type { Step } from '../../timeline/step.ts'

/** What a step is called: the label of its event, or of the start. */
export function stepLabel(story: Pick<Story, 'events' | 'start'>, step: Step): string {
  return (story.events[step - 1] ?? story.start).label
}
