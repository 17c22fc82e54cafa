import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId, Standing } from '../model/stance.ts'
import { stanceChanges } from './stanceChanges.ts'
import { eventAt, lastStep, START, type Step } from './step.ts'
import type { Timeline } from './timeline.ts'

/** The stance that each country holds at a step: the given ones, then each event's, a later one over an earlier. */
export function stancesAt(timeline: Timeline, step: Step): Map<CountryCode, StanceId> {
  const stances = new Map<CountryCode, StanceId>()
  for (const [country, changes] of stanceChanges(timeline, step)) {
    const stance = changes.at(-1)?.stance
    if (stance != null) stances.set(country, stance)
  }
  return stances
}

/** Returns what the map shows for every country that the story or the border policy mentions. Any other is `none`. */
export function standingsAt(timeline: Timeline, step: Step): Map<CountryCode, Standing> {
  const standings = new Map<CountryCode, Standing>(
    timeline.spoken?.map(country => [country, { kind: 'spoken' }]),
  )
  for (const { takes } of timeline.events) {
    for (const country of Object.keys(takes))
      standings.set(country as CountryCode, { kind: 'none', later: true })
  }
  for (const [country, changes] of stanceChanges(timeline, step)) {
    const stance = changes.at(-1)?.stance
    standings.set(country, stance == null ? { kind: 'left' } : { kind: 'stance', stance })
  }
  for (const country of timeline.disputed) standings.set(country, { kind: 'disputed' })
  return standings
}

/** Returns the countries that the event of a step addresses: in the first story the four, at China's answer. */
export function addressedAt(timeline: Timeline, step: Step): CountryCode[] {
  return eventAt(timeline, step)?.addresses ?? []
}

/** For each country that took a stance until `step`, the step from which it stands as it does: 0 where that was given. */
export function heldSinceEach(timeline: Timeline, step: Step): Map<CountryCode, Step> {
  return new Map(
    [...stanceChanges(timeline, step)].map(([country, changes]) => [country, changes.at(-1)?.step ?? START]),
  )
}

/** As `heldSinceEach`, for one country alone. Undefined before it takes a stance. */
export function heldSince(timeline: Timeline, step: Step, country: CountryCode): Step | undefined {
  return heldSinceEach(timeline, step).get(country)
}

/** Returns the first step at which each country takes a stance; 0 if it was given. */
export function firstSteps(timeline: Timeline): Map<CountryCode, Step> {
  return new Map(
    [...stanceChanges(timeline, lastStep(timeline))].map(([country, [first]]) => [
      country,
      first?.step ?? START,
    ]),
  )
}

/** Returns the first step at which a country takes a stance: 0 if it was given, undefined if it never does. */
export function firstStepOf(timeline: Timeline, country: CountryCode): Step | undefined {
  return firstSteps(timeline).get(country)
}
