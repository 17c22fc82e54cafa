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

/** The part of a story that says what holds when. It is small, because the page carries it for its first script. */
export interface Timeline {
  /** The stances that join the sequence, so that tiles fall. */
  joins: StanceId[]
  given: Record<CountryCode, StanceId>
  events: TimelineEvent[]
  /** Ground that the border policy gives no stance. */
  disputed: CountryCode[]
  /** Countries that the article mentions without a position; absent if there are none. */
  spoken?: CountryCode[]
}
