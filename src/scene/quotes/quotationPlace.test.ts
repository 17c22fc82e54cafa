import { expect, test } from 'vitest'
import { en } from '../../words/english.testing.ts'
import { wordsOf } from '../../words/wordsOf.ts'
import { quotationPlace, sentencesText } from './quotationPlace.ts'

test.each([
  [false, ['7'], 'The article’s own words, sentence 7'],
  [true, ['6'], 'direct speech, sentence 6'],
  [true, ['9', '10'], 'direct speech, sentences 9 and 10'],
  [true, ['1', '2', '3'], 'direct speech, sentences 1, 2 and 3'],
] as const)('direct %s, sentences %j: %s', (direct, sentences, said) => {
  expect(quotationPlace({ direct, sentences: [...sentences] }, en)).toBe(said)
})

test.each([
  [en, ['9', '10', '13', '14'], 'Sentences 9, 10, 13 and 14'],
  [wordsOf('zh-Hans'), ['9', '10', '13'], '第9、10句和第13句'],
] as const)('lists any number with the comma of the language', (words, numbers, said) => {
  expect(sentencesText(numbers, words.sentence, words.sentences, words)).toBe(said)
})
