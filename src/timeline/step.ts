import type { Timeline } from './timeline.ts'

/** A place on the timeline: 0 is before the first event, 1 the first event, and so on. */
export type Step = number & { readonly __brand: 'Step' }

/** The step before the first event. */
export const START = 0 as Step

/** The last step: the number of events. */
export function lastStep({ events }: Pick<Timeline, 'events'>): Step {
  return events.length as Step
}

/** Returns every step from the start to the last event's. */
export function stepsOf({ events }: Pick<Timeline, 'events'>): Step[] {
  return Array.from({ length: events.length + 1 }, (_, step) => step as Step)
}

/** Returns the event of a step; undefined at the start. Takes a story's events as well as a timeline's. */
export function eventAt<Event>({ events }: { events: readonly Event[] }, step: Step): Event | undefined {
  return events[step - 1]
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
  return stepsOf({ events }).find(step => events[step - 1]?.id === id)
}

/** A step's name in an address: `start` or the id of its event. */
export function stepName(timeline: Pick<Timeline, 'events'>, step: Step): string {
  return eventAt(timeline, step)?.id ?? 'start'
}
