import type { CountryCode } from '../../model/country/countryCode.ts'
import { readersStory } from '../../scene/readersStory.ts'
import type { ViewNaming } from '../../scene/viewText.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { wordsOf } from '../../words/wordsOf.ts'
import type { LoadedStory } from './loadStory.ts'

/** A loaded story as views are named: the part of it that reaches the reader, its timeline, words and names. */
export function storyNaming({ disputed, names, story }: LoadedStory): ViewNaming {
  return {
    story: readersStory(story),
    timeline: timelineOf(story, disputed),
    words: wordsOf(story.language),
    nameOf: (code: CountryCode) => names[code]?.name ?? code,
  }
}
