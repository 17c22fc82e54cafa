import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId } from '../model/stance.ts'

/** What the timeline needs of an event. */
export interface TimelineEvent {
  id: string
  actor: CountryCode
  /** The actor is an organisation: its tile shows what its members take. */
  isGroup?: true
  /** null where a country gives up its stance. */
  takes: Record<CountryCode, StanceId | null>
  addresses: CountryCode[]
}

/** The part of a story that says what holds when. Small: it stands in the page for the first script. */
export interface Timeline {
  /** Stances that join the sequence: their tiles fall. */
  joins: StanceId[]
  given: Record<CountryCode, StanceId>
  events: TimelineEvent[]
  /** Ground that never takes a stance, by the border policy. */
  disputed: CountryCode[]
  /** Whom the article speaks of without a position; left out where there is nobody. */
  spoken?: CountryCode[]
}
