import { expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { quotationPlace } from './quotationPlace.ts'

test.each([
  [false, ['7'], 'The article’s own words, sentence 7'],
  [true, ['6'], 'Direct speech, sentence 6'],
  [true, ['9', '10'], 'Direct speech, sentences 9 and 10'],
] as const)('direct %s, sentences %j: %s', (direct, sentences, said) => {
  expect(quotationPlace({ direct, sentences: [...sentences] }, en)).toBe(said)
})
