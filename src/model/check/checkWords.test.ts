import { expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { articleText } from '../record/fixtures/recordFile.ts'
import { checkWords } from './checkWords.ts'

const found = (...changes: Change[]) =>
  foundBy((record, report) => checkWords(record, articleText, report), changes)

test('finds nothing in the texts of the real record', () => {
  expect(found()).toEqual([])
})

test('checks the marks in the finding of the start, too', () => {
  expect(found({ path: ['start', 'finding', 'en'], value: 'No [boycott](boycott) yet.' })).toEqual([])
  expect(found({ path: ['start', 'finding', 'en'], value: 'No [boycott](strike) yet.' })).toEqual([
    ['start.finding.en', '"strike"', 'the id of a stance'],
  ])
})

test('accepts no number before any country holds a stance', () => {
  expect(
    found({ path: ['given'], value: [] }, { path: ['start', 'finding', 'en'], value: 'Two countries wait.' }),
  ).toEqual([['start.finding.en', '"Two"', 'a number that the record bears out here: none']])
})

test('accepts the number of countries that an event addresses at its own step only', () => {
  const four = 'China warns four countries; two others are silent.'
  const changes: Change[] = [
    { path: ['events', 4, 'addresses'], value: ['USA', 'AUS'] },
    { path: ['events', 4, 'finding', 'en'], value: four },
  ]
  expect(found(...changes)).toEqual([])
  expect(found(...changes, { path: ['events', 5, 'finding', 'en'], value: four })).toEqual([
    [
      'events[5].finding.en',
      '"two"',
      expect.stringMatching(/^a number that the record bears out here: 4, 1$/),
    ],
  ])
})
