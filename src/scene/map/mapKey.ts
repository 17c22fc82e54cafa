import type { CountryCode } from '../../model/country/countryCode.ts'
import { LEFT } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import type { Words } from '../../words/words.ts'
import type { ShapeState } from './shapeStates.ts'

/** A look of the map that no stance explains, and its words. */
export interface KeyEntry {
  look: 'none' | 'later' | 'spoken' | 'addressed' | 'disputed'
  words: string
}

/** The looks that occur on a picture of the map, in the order of its key. */
export function mapKey(
  states: ReadonlyMap<CountryCode, ShapeState>,
  story: Story,
  words: Pick<Words, 'notNamed' | 'later' | 'left' | 'spoken' | 'disputed'>,
): KeyEntry[] {
  const shown = [...states.values()]
  const entries: (KeyEntry & { occurs: boolean })[] = [
    { look: 'none', words: words.notNamed, occurs: true },
    { look: 'later', words: words.later, occurs: shown.some(({ later }) => later) },
    { look: 'spoken', words: words.spoken, occurs: shown.some(({ key }) => key === 'spoken') },
    { look: 'spoken', words: words.left, occurs: shown.some(({ key }) => key === LEFT) },
    { look: 'addressed', words: story.words.addressed, occurs: shown.some(({ addressed }) => addressed) },
    { look: 'disputed', words: words.disputed, occurs: shown.some(({ stance }) => stance === 'disputed') },
  ]
  return entries.filter(({ occurs }) => occurs).map(({ look, words }) => ({ look, words }))
}
