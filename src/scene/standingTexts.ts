import { LEFT } from '../model/stance.ts'
import type { Story } from '../model/story.ts'
import type { Words } from '../words/words.ts'

/** How every standing is said, by its key: a stance's id, or `none`, `later`, `spoken`, `LEFT`, `disputed`. */
export type StandingTexts = Readonly<Record<string, string>>

/** Returns how the standings of a story are said. `spoken` and `LEFT` are there only where the story has such a country. */
export function standingTexts(
  { events, spokenOf, stances }: Pick<Story, 'events' | 'spokenOf' | 'stances'>,
  words: Pick<Words, 'notNamed' | 'later' | 'left' | 'spoken' | 'disputed'>,
): StandingTexts {
  return {
    ...Object.fromEntries(stances.map(({ id, label }) => [id, label])),
    none: words.notNamed,
    later: words.later,
    ...(spokenOf.length > 0 && { spoken: words.spoken }),
    ...(events.some(({ takes }) => Object.values(takes).includes(null)) && { [LEFT]: words.left }),
    disputed: words.disputed,
  }
}
