import { expect, test } from 'vitest'
import { clausePlaces } from './clausePlaces.ts'

const found = (sentence: string, clause: string, before?: string) =>
  clausePlaces(sentence, clause, before).map(({ end, start }) => sentence.slice(start, end))

test.each([
  ['They won’t go, China’s envoy said', "They won't go", 'They won’t go'],
  ['a\u00A0political\nboycott of', 'a political boycott', 'a\u00A0political\nboycott'],
  ['the o\uFB03cials stay', 'the officials', 'the o\uFB03cials'],
  ['au cafe\u0301 hier', 'café', 'cafe\u0301'],
  ['Moscow – and Beijing', 'Moscow - and', 'Moscow – and'],
  ["l'Iran refuse", 'Iran refuse', 'Iran refuse'],
  ['中国政府批评美国', '政府批评', '政府批评'],
])('in "%s" finds "%s" as it is written', (sentence, clause, written) => {
  expect(found(sentence, clause)).toEqual([written])
})

test.each([
  ['boycotted', 'boycott'],
  ['a boycott', 'oycott'],
  ['They won’t go', 'They won'],
  ['China’s envoy', 'China'],
  ['1,200 athletes', '200 athletes'],
  ['3.5 million', '3'],
  ['un café', 'un cafe'],
  ['state-ment', 'statement'],
])('in "%s" finds no "%s": it begins or ends within a word', (sentence, clause) => {
  expect(found(sentence, clause)).toEqual([])
})

test('finds every place, and with the words before it the one that is meant', () => {
  const sentence = 'Canada declared a boycott after Australia declared a boycott.'
  expect(clausePlaces(sentence, 'declared a boycott').map(({ start }) => start)).toEqual([7, 42])
  expect(clausePlaces(sentence, 'declared a boycott', 'Australia').map(({ start }) => start)).toEqual([42])
  expect(clausePlaces(sentence, 'declared a boycott', 'ralia')).toEqual([])
  expect(clausePlaces(sentence, 'declared a boycott', 'Britain')).toEqual([])
})
