import type { CountryCode } from '../model/country/countryCode.ts'
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
  const standings = new Map<CountryCode, Standing>(
    timeline.spoken?.map(country => [country, { kind: 'spoken' }]),
  )
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

/** For each country with a stance at `step`, the step from which it holds that one: 0 where it was given. */
export function heldSinceEach({ given, events }: Timeline, step: Step): Map<CountryCode, Step> {
  const held = new Map(Object.entries(given) as [CountryCode, StanceId][])
  const since = new Map([...held.keys()].map(country => [country, START]))
  for (const [index, { takes }] of events.slice(0, step).entries()) {
    for (const [country, stance] of Object.entries(takes) as [CountryCode, StanceId][]) {
      if (stance === held.get(country)) continue
      held.set(country, stance)
      since.set(country, (index + 1) as Step)
    }
  }
  return since
}

/** The step from which a country holds the stance it has at `step`: 0 where it was given. Undefined without a stance. */
export function heldSince(timeline: Timeline, step: Step, country: CountryCode): Step | undefined {
  return heldSinceEach(timeline, step).get(country)
}

/** The first step at which each country takes a stance: 0 where it was given. */
export function firstSteps({ given, events }: Timeline): Map<CountryCode, Step> {
  const first = new Map((Object.keys(given) as CountryCode[]).map(country => [country, START]))
  for (const [index, { takes }] of events.entries()) {
    for (const country of Object.keys(takes) as CountryCode[])
      if (!first.has(country)) first.set(country, (index + 1) as Step)
  }
  return first
}

/** As `firstSteps`, for one country alone; undefined for a country not named. */
export function firstStepOf({ given, events }: Timeline, country: CountryCode): Step | undefined {
  if (given[country] !== undefined) return START
  const index = events.findIndex(({ takes }) => takes[country] !== undefined)
  return index < 0 ? undefined : ((index + 1) as Step)
}
