import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId } from '../model/stance.ts'
import { START, type Step } from './step.ts'
import type { Timeline } from './timeline.ts'

/** What a country takes at a step; null where it gives up what it has. */
export interface StanceChange {
  step: Step
  stance: StanceId | null
}

/**
 * Returns each change of stance until a step, by country, in order: the given ones at the start, then those of the events.
 * Where an event says again what a country holds, nothing changes.
 */
export function stanceChanges(
  { events, given }: Pick<Timeline, 'events' | 'given'>,
  last: Step,
): Map<CountryCode, StanceChange[]> {
  const changes = new Map<CountryCode, StanceChange[]>()
  const steps = [given, ...events.slice(0, last).map(({ takes }) => takes)]
  for (const [step, takes] of steps.entries()) {
    for (const [country, stance] of Object.entries(takes) as [CountryCode, StanceId | null][]) {
      const own = changes.get(country)
      if (own === undefined) changes.set(country, [{ step: (START + step) as Step, stance }])
      else if (own.at(-1)?.stance !== stance) own.push({ step: step as Step, stance })
    }
  }
  return changes
}
