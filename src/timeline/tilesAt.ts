import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId } from '../model/stance.ts'
import { stancesAt } from './standingsAt.ts'
import type { Step } from './step.ts'
import type { Timeline, TimelineEvent } from './timeline.ts'

/** A tile of the domino strip at a step. */
export interface Tile {
  event: string
  actor: CountryCode
  reached: boolean
  /** Whether a country joins the sequence by its event. Only such tiles fall. */
  joins: boolean
  fallen: boolean
  /**
   * The stance whose colour it shows: the one that its actor held there, whatever came later. Before it is reached, the one
   * that the actor holds, where the event gives it none; undefined while the event that gives it is ahead.
   */
  stance: StanceId | undefined
  /**
   * How it leans. 0 stands upright. 1 leans on a tile that stands, 2 on a tile that leans on
   * one that stands, and so on; `flat` and `flat1`, `flat2` … once the last of its run is down.
   */
  lean: string
}

/** Returns all tiles at a step, in the order of the events. */
export function tilesAt(timeline: Timeline, step: Step): Tile[] {
  const joins = timeline.events.map(({ takes }) =>
    Object.values(takes).some(stance => stance !== null && timeline.joins.includes(stance)),
  )
  const now = stancesAt(timeline, step)
  const held = new Map(Object.entries(timeline.given))
  return timeline.events.map((event, index) => {
    for (const [country, stance] of Object.entries(event.takes)) {
      if (stance === null) held.delete(country)
      else held.set(country, stance)
    }
    const reached = index < step
    return {
      event: event.id,
      actor: event.actor,
      reached,
      joins: joins[index] ?? false,
      fallen: reached && (joins[index] ?? false),
      stance: reached
        ? actorsStance(event, held)
        : event.takes[event.actor] === undefined
          ? now.get(event.actor)
          : undefined,
      lean: leanOf(joins, index, step),
    }
  })
}

/** The stance of an event's actor; an organisation's is the one that its members take. */
export function actorsStance(
  { actor, isGroup, takes }: Pick<TimelineEvent, 'actor' | 'isGroup' | 'takes'>,
  held: ReadonlyMap<string, StanceId>,
): StanceId | undefined {
  if (!isGroup) return held.get(actor)
  return Object.values(takes).find(stance => stance !== null) ?? undefined
}

/** Levels of lean that differ to the eye; beyond them every tile lies as the one before. */
const DEEPEST = 4

function leanOf(joins: readonly boolean[], index: number, step: number): string {
  if (!joins[index] || index >= step) return '0'
  let end = index
  while (joins[end + 1] && end + 1 < step) end += 1
  const nextStands = joins[end + 1] === true
  const depth = end - index
  if (nextStands) return String(Math.min(depth + 1, DEEPEST))
  return depth === 0 ? 'flat' : `flat${Math.min(depth, DEEPEST - 1)}`
}
