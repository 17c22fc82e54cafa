import type { Timeline } from './timeline.ts'

/** A place on the timeline: 0 is before the first event, 1 the first event, and so on. */
export type Step = number & { readonly __brand: 'Step' }

/** The step before the first event. */
export const START = 0 as Step

/** The last step: the number of events. */
export function lastStep({ events }: Pick<Timeline, 'events'>): Step {
  return events.length as Step
}

/** The nearest step to any number; NaN gives the start. */
export function clampStep(timeline: Pick<Timeline, 'events'>, value: number): Step {
  if (Number.isNaN(value)) return START
  return Math.min(Math.max(Math.round(value), START), lastStep(timeline)) as Step
}

/** One step on; the last step stays. */
export function nextStep(timeline: Pick<Timeline, 'events'>, step: Step): Step {
  return clampStep(timeline, step + 1)
}

/** One step back; the start stays. */
export function previousStep(timeline: Pick<Timeline, 'events'>, step: Step): Step {
  return clampStep(timeline, step - 1)
}

/** The step at which an event happens, or undefined for an unknown id. `start` is the start. */
export function stepOf({ events }: Pick<Timeline, 'events'>, id: string): Step | undefined {
  if (id === 'start') return START
  const index = events.findIndex(event => event.id === id)
  return index < 0 ? undefined : ((index + 1) as Step)
}

/** A step's name in an address: `start` or the id of its event. */
export function stepName({ events }: Pick<Timeline, 'events'>, step: Step): string {
  return events[step - 1]?.id ?? 'start'
}
