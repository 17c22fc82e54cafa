import type { Timeline } from './timeline.ts'

/** A position on the timeline: 0 is before the first event, 1 is the first event, and so on. */
export type Step = number & { readonly __brand: 'Step' }

/** The step before the first event. */
export const START = 0 as Step

/** Returns the last step, which is the number of events. */
export function lastStep({ events }: Pick<Timeline, 'events'>): Step {
  return events.length as Step
}

/** Returns every step from the start to the last. */
export function stepsOf({ events }: Pick<Timeline, 'events'>): Step[] {
  return Array.from({ length: events.length + 1 }, (_, step) => step as Step)
}

/** Returns the event of a step, from a story's events or a timeline's; undefined at the start. */
export function eventAt<Event>({ events }: { events: readonly Event[] }, step: Step): Event | undefined {
  return events[step - 1]
}

/** Returns the step nearest to a number; the start for NaN. */
export function clampStep(timeline: Pick<Timeline, 'events'>, value: number): Step {
  if (Number.isNaN(value)) return START
  return Math.min(Math.max(Math.round(value), START), lastStep(timeline)) as Step
}

/** Returns the next step; at the end, the last one. */
export function nextStep(timeline: Pick<Timeline, 'events'>, step: Step): Step {
  return clampStep(timeline, step + 1)
}

/** Returns the previous step; at the start, the start. */
export function previousStep(timeline: Pick<Timeline, 'events'>, step: Step): Step {
  return clampStep(timeline, step - 1)
}

/** Returns the step of an event's id, or of `start`; undefined for an unknown id. */
export function stepOf({ events }: Pick<Timeline, 'events'>, id: string): Step | undefined {
  if (id === 'start') return START
  return stepsOf({ events }).find(step => events[step - 1]?.id === id)
}

/** Returns a step's name in an address: `start`, or the id of its event. */
export function stepName(timeline: Pick<Timeline, 'events'>, step: Step): string {
  return eventAt(timeline, step)?.id ?? 'start'
}
