import { expect, test } from 'vitest'
import { changed } from './fixtures/changed.ts'
import { parseText, recordInEnglish } from './fixtures/recordFile.ts'

type Change = Parameters<typeof changed>[1][number]

/** What is said of our story in English with edits: each field once for each problem. */
const fields = (...changes: Change[]) => {
  const parsed = parseText(JSON.stringify(changed(recordInEnglish(), changes), null, 2))
  return parsed.ok ? [] : parsed.faults.map(({ field }) => field)
}

/** A problem of the text: a clause that its sentence has not. */
const TEXT: Change = { path: ['statements', 15, 'clause'], value: 'nobody said so' }
const TOLD = 'statements[15].clause'

test.each<[string, Change, string]>([
  ['a field of the wrong type', { path: ['events', 0, 'label'], value: 'US' }, 'events[0].label'],
  ['a field that is missing', { path: ['events', 0, 'finding'], remove: true }, 'events[0].finding'],
  ['a name that is misspelt', { path: ['events', 0, 'remrk'], value: { en: 'So' } }, 'events[0].remrk'],
  [
    'a text instead of a list',
    { path: ['events', 0, 'establishedBy'], value: 'F13' },
    'events[0].establishedBy',
  ],
  ['a number instead of a text', { path: ['statements', 3, 'sentence'], value: 2 }, 'statements[3].sentence'],
  [
    'a list that may not be empty',
    { path: ['events', 1, 'establishedBy'], value: [] },
    'events[1].establishedBy',
  ],
  ['an unknown colour', { path: ['stances', 0, 'colour'], value: 'pink' }, 'stances[0].colour'],
  ['a date that is none', { path: ['outsideDates', 0, 'date'], value: 'May' }, 'outsideDates[0].date'],
  ['an id with a space', { path: ['statements', 2, 'id'], value: 'F 03' }, 'statements[2].id'],
  ['a text that is empty', { path: ['sentences', 2, 'text'], value: '' }, 'sentences[2].text'],
  [
    'the countries that are concerned as a text',
    { path: ['statements', 12, 'concerns'], value: 'USA' },
    'statements[12].concerns',
  ],
  ['a stance without its id', { path: ['stances', 0, 'id'], remove: true }, 'stances[0].id'],
  ['the languages as a text', { path: ['languages'], value: 'en' }, 'languages'],
])('%s is told once, beside a problem of the text', (_, change, field) => {
  expect(fields(change, TEXT).sort()).toEqual([field, TOLD].sort())
})

test('of no object nothing can be read', () => {
  const parsed = parseText('["a record"]')
  expect(parsed.ok ? [] : parsed.faults.map(({ field }) => field)).toEqual(['(the whole file)'])
})

test('lists that may be empty may be left out', () => {
  const gone = ['outsideDates', 'outsideFacts', 'sentenceNotes', 'labels'].map(
    (field): Change => ({ path: [field], remove: true }),
  )
  const left = [0, 1, 2, 3, 4, 5].map(
    (event): Change => ({ path: ['events', event, 'outside'], remove: true }),
  )
  const mention: Change = { path: ['territories', 'mention'], remove: true }
  const open: Change = { path: ['countries', 0, 'leavesOpen'], remove: true }
  const takes: Change = { path: ['events', 4, 'takes'], remove: true }
  const kind: Change = { path: ['statements', 0, 'kind'], remove: true }
  expect(fields(...gone, ...left, mention, open, takes, kind)).toEqual([])
})
