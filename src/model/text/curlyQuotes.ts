import { curlyDoubles } from './curlyDoubles.ts'
import { curlySingles } from './curlySingles.ts'

/**
 * Returns an English text with curly quotation marks and apostrophes for straight ones, wherever it is certain which is meant.
 * Anything ambiguous stays straight. Each mark stays one character, so offsets into the text remain valid. Pass the whole text
 * rather than a part of it, since a quotation may open in another part.
 * @param text may have each sentence or paragraph on a line of its own
 */
export function curlyQuotes(text: string): string {
  const signs = [...text]
  curlyDoubles(signs)
  // Single marks depend on the double quotations around them.
  curlySingles(signs)
  return signs.join('')
}
