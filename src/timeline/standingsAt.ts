import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId, Standing } from '../model/stance.ts'
import { eventAt, lastStep, START, type Step, stepsOf } from './step.ts'
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
export function addressedAt(timeline: Timeline, step: Step): CountryCode[] {
  return eventAt(timeline, step)?.addresses ?? []
}

/** For each country with a stance at `step`, the step from which it holds that one: 0 where it was given. */
export function heldSinceEach(timeline: Timeline, step: Step): Map<CountryCode, Step> {
  const held = new Map(Object.entries(timeline.given) as [CountryCode, StanceId][])
  const since = new Map([...held.keys()].map(country => [country, START]))
  for (const [at, country, stance] of takenUntil(timeline, step)) {
    if (stance === held.get(country)) continue
    held.set(country, stance)
    since.set(country, at)
  }
  return since
}

/** The step from which a country holds the stance it has at `step`: 0 where it was given. Undefined without a stance. */
export function heldSince(timeline: Timeline, step: Step, country: CountryCode): Step | undefined {
  return heldSinceEach(timeline, step).get(country)
}

/** The first step at which each country takes a stance: 0 where it was given. */
export function firstSteps(timeline: Timeline): Map<CountryCode, Step> {
  const first = new Map((Object.keys(timeline.given) as CountryCode[]).map(country => [country, START]))
  for (const [at, country] of takenUntil(timeline, lastStep(timeline)))
    if (!first.has(country)) first.set(country, at)
  return first
}

/** As `firstSteps`, for one country alone; undefined for a country not named. */
export function firstStepOf(timeline: Timeline, country: CountryCode): Step | undefined {
  if (timeline.given[country] !== undefined) return START
  return stepsOf(timeline).find(step => eventAt(timeline, step)?.takes[country] !== undefined)
}

/** Each stance that is taken until a step, in order: when, by whom, which. */
function takenUntil(timeline: Timeline, last: Step): [Step, CountryCode, StanceId][] {
  return stepsOf(timeline)
    .filter(step => step <= last)
    .flatMap(step =>
      (Object.entries(eventAt(timeline, step)?.takes ?? {}) as [CountryCode, StanceId][]).map(
        ([country, stance]): [Step, CountryCode, StanceId] => [step, country, stance],
      ),
    )
}
