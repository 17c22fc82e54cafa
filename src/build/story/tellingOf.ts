import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Names } from '../../model/country/placeName.ts'
import type { Story } from '../../model/story.ts'
import { publishedStory } from '../../scene/publishedStory.ts'
import { type BuiltTelling, namingBy } from '../../scene/telling.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { wordsOf } from '../../words/wordsOf.ts'

/** Returns how a story is told in its language: the part of it that reaches the reader, its timeline, words and names. */
export function tellingOf({
  disputed,
  names,
  story,
}: {
  story: Story
  names: Names
  /** Ground that takes no stance. */
  disputed: CountryCode[]
}): BuiltTelling {
  return {
    story: publishedStory(story),
    timeline: timelineOf(story, disputed),
    words: wordsOf(story.language),
    ...namingBy(() => names),
  }
}
