import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId } from '../model/stance.ts'
import type { Story } from '../model/story.ts'
import type { Timeline } from './timeline.ts'

/**
 * Returns the timeline of a story.
 * @param disputed ground that the border policy, not the article, gives no stance
 */
export function timelineOf(story: Story, disputed: CountryCode[]): Timeline {
  return {
    joins: story.stances.filter(({ joins }) => joins).map(({ id }) => id),
    given: Object.fromEntries(story.given.map(({ country, stance }) => [country, stance])) as Record<
      CountryCode,
      StanceId
    >,
    events: story.events.map(({ id, actor, isGroup, takes, addresses }) => ({
      id,
      actor,
      ...(isGroup && { isGroup }),
      takes,
      addresses,
    })),
    disputed,
    ...(story.spokenOf.length > 0 && { spoken: story.spokenOf }),
  }
}
