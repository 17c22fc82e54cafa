import { curlyDoubles } from './curlyDoubles.ts'
import { curlySingles } from './curlySingles.ts'

/**
 * Straight quotation marks and apostrophes of an English text set as curly ones, each where it is certain which one it
 * is; where it is not, the text's own character stays, and so does what is curly already. Every mark stays one
 * character, so offsets into the text hold. A text that is cut out of a longer one is set with the whole: its quotation
 * may open in another part. @param text each sentence, or paragraph, may stand on a line of its own
 */
export function curlyQuotes(text: string): string {
  const signs = [...text]
  curlyDoubles(signs)
  // They are told within the quotations around them.
  curlySingles(signs)
  return signs.join('')
}
