import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import type { Quotation } from './quotation.ts'

/** Where words of the article stand: "The article’s own words, sentence 7", "Direct speech, sentences 9 and 10". */
export function quotationPlace(
  { direct, sentences }: Pick<Quotation, 'direct' | 'sentences'>,
  words: Pick<Words, 'directOne' | 'directTwo' | 'ownWords'>,
): string {
  const [a = '', b = ''] = sentences
  if (!direct) return fill(words.ownWords, { a })
  return fill(b === '' ? words.directOne : words.directTwo, { a, b })
}
