import type { Story } from '../model/story.ts'
import type { Words } from '../words/words.ts'

/** How every standing is said, by its key: a stance's id, or `none`, `later`, `spoken`, `disputed`. */
export type StandingTexts = Readonly<Record<string, string>>

/** Returns how the standings of a story are said. `spoken` is there only where the story has such a country. */
export function standingTexts(
  { spokenOf, stances }: Pick<Story, 'spokenOf' | 'stances'>,
  words: Pick<Words, 'notNamed' | 'later' | 'spoken' | 'disputed'>,
): StandingTexts {
  return {
    ...Object.fromEntries(stances.map(({ id, label }) => [id, label])),
    none: words.notNamed,
    later: words.later,
    ...(spokenOf.length > 0 && { spoken: words.spoken }),
    disputed: words.disputed,
  }
}
