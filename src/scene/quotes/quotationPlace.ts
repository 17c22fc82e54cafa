import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import type { Quotation } from './quotation.ts'

/** Where words of the article stand: "The article’s own words, sentence 7", "Direct speech, sentences 9 and 10". */
export function quotationPlace(
  { direct, sentences }: Pick<Quotation, 'direct' | 'sentences'>,
  words: Pick<Words, 'directOne' | 'directTwo' | 'enumerated' | 'ownWords'>,
): string {
  return sentencesText(sentences, direct ? words.directOne : words.ownWords, words.directTwo, words)
}

/**
 * Any number of sentences in words: "Sentence 9", "Sentences 9 and 10", "Sentences 9, 10 and 13".
 * @param one the words for one of them
 * @param two the words for two; with more, all but the last are listed in the first gap
 */
export function sentencesText(
  numbers: readonly string[],
  one: string,
  two: string,
  { enumerated }: Pick<Words, 'enumerated'>,
): string {
  const b = numbers.at(-1) ?? ''
  const a = numbers.slice(0, -1).join(fill(enumerated, { a: '', b: '' }))
  return a ? fill(two, { a, b }) : fill(one, { a: b })
}
