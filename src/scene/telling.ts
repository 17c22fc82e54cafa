import type { CountryCode } from '../model/country/countryCode.ts'
import type { Names } from '../model/country/placeName.ts'
import type { Story } from '../model/story.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { ReadersWords, Words } from '../words/words.ts'

/** A story told in one language: what every page, picture and file of that language is made of. */
export interface Telling {
  story: Story
  timeline: Timeline
  words: ReadersWords
  /** A country's name; its code where the names file does not know it. */
  nameOf(code: CountryCode): string
  /** Its short name, for lists and labels; its name where it has none. */
  shortOf(code: CountryCode): string
}

/** A telling at build: with all that the interface says. */
export interface BuiltTelling extends Telling {
  words: Words
}

/** The two ways to name a country. */
export type Naming = Pick<Telling, 'nameOf' | 'shortOf'>

/** Returns the two ways to name a country by a table of names. @param names asked for at the first name */
export function namingBy(names: () => Names): Naming {
  const nameOf = (code: CountryCode) => names()[code]?.name ?? code
  return { nameOf, shortOf: code => names()[code]?.short ?? nameOf(code) }
}
