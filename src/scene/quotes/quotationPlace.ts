import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import type { Quotation } from './quotation.ts'

/**
 * Who speaks and where it stands, in one line: "Wang Wenbin, spokesman · direct speech, sentences 9 and 10". What the article says of it
 * runs on from the quotation.
 */
export function attributionText(
  quotation: Quotation,
  words: Pick<Words, 'attributed' | 'directOne' | 'directTwo' | 'enumerated' | 'ownWords'>,
): string {
  const { attribution, speaker } = quotation
  const place = quotationPlace(quotation, words)
  const by = speaker ?? attribution
  const line = by === undefined ? place : fill(words.attributed, { a: by, b: place })
  return speaker !== undefined && attribution !== undefined ? `${attribution} ${line}` : line
}

/** Where words of the article stand: "The article’s own words, sentence 7", "direct speech, sentences 9 and 10". */
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
