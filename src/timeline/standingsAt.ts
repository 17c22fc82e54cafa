import type { CountryCode } from '../model/countryCode.ts'
import type { StanceId, Standing } from '../model/stance.ts'
import { START, type Step } from './step.ts'
import type { Timeline } from './timeline.ts'

/** The stance that each country holds at a step: the given ones, then each event's, a later one over an earlier. */
export function stancesAt({ given, events }: Timeline, step: Step): Map<CountryCode, StanceId> {
  const stances = new Map(Object.entries(given) as [CountryCode, StanceId][])
  for (const { takes } of events.slice(0, step)) {
    for (const [country, stance] of Object.entries(takes)) stances.set(country as CountryCode, stance)
  }
  return stances
}

/**
 * What the map shows for every country that the story or the border policy speaks of;
 * any other country is `none`, and never later.
 */
export function standingsAt(timeline: Timeline, step: Step): Map<CountryCode, Standing> {
  const standings = new Map<CountryCode, Standing>()
  for (const { takes } of timeline.events) {
    for (const country of Object.keys(takes))
      standings.set(country as CountryCode, { kind: 'none', later: true })
  }
  for (const [country, stance] of stancesAt(timeline, step))
    standings.set(country, { kind: 'stance', stance })
  for (const country of timeline.disputed) standings.set(country, { kind: 'disputed' })
  return standings
}

/** Countries whose stance an event of this step addresses: the four, at China's answer. */
export function addressedAt({ events }: Timeline, step: Step): CountryCode[] {
  return events[step - 1]?.addresses ?? []
}

/** The step from which a country holds the stance it has at `step`: 0 where it was given. Undefined without a stance. */
export function heldSince({ given, events }: Timeline, step: Step, country: CountryCode): Step | undefined {
  let stance = given[country]
  let since = stance === undefined ? undefined : START
  for (const [index, { takes }] of events.slice(0, step).entries()) {
    const taken = takes[country]
    if (taken === undefined || taken === stance) continue
    stance = taken
    since = (index + 1) as Step
  }
  return since
}

/** The first step at which a country takes a stance: 0 where it was given. Undefined for a country not named. */
export function firstStepOf({ given, events }: Timeline, country: CountryCode): Step | undefined {
  if (given[country] !== undefined) return START
  const index = events.findIndex(({ takes }) => takes[country] !== undefined)
  return index < 0 ? undefined : ((index + 1) as Step)
}
