import { comparable } from './comparable.ts'
import { isWholeWords } from './isWholeWords.ts'
import { type Place, placesIn } from './placesIn.ts'

/**
 * Returns the places of a sentence where a clause stands, from word to word.
 * @param before the words in front of the place that is meant, where the clause stands in several
 */
export function clausePlaces(sentence: string, clause: string, before?: string): Place[] {
  const places = placesIn(sentence, clause).filter(place => isWholeWords(sentence, place))
  if (before === undefined) return places
  const leading = comparable(before.trim()).text
  return places.filter(({ start }) => {
    const there = comparable(sentence.slice(0, start)).text.trimEnd()
    return there.endsWith(leading) && !/[\p{L}\p{N}]$/u.test(there.slice(0, -leading.length || undefined))
  })
}
