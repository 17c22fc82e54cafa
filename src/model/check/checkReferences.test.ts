import { describe, expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { editedRecord, foundBy } from '../record/fixtures/foundBy.ts'
import { world } from '../record/fixtures/recordFile.ts'
import { fieldText } from '../record/recordReport.ts'
import { checkCodes } from './checkCodes.ts'
import { checkReferences } from './checkReferences.ts'

const found = (...changes: Change[]) =>
  foundBy((record, report) => checkReferences(checkCodes(record, world, report), world, report), changes)

test('finds nothing in the real record', () => {
  expect(found()).toEqual([])
})

describe('reports an unknown reference', () => {
  const COUNTRY =
    'the code of a country or territory: three letters of ISO 3166-1, as in data/world/names/en.json'
  const STATEMENT = 'the id of a statement'
  test.each([
    [['countries', 1, 'code'], COUNTRY],
    [['countries', 3, 'seeAlso', 1], STATEMENT],
    [['countries', 0, 'seeAlso'], STATEMENT, ['NOBODY']],
    [['given', 0, 'country'], COUNTRY],
    [['given', 0, 'stance'], 'the id of a stance'],
    [['given', 0, 'statement'], STATEMENT],
    [['statements', 7, 'sentence'], 'the id of a sentence'],
    [['statements', 7, 'concerns', 1], COUNTRY],
    [['statements', 8, 'speaker', 'countries', 0], COUNTRY],
    [['statements', 8, 'panels', 1], COUNTRY],
    [['statements', 17, 'continues'], STATEMENT],
    [['events', 2, 'actor'], COUNTRY],
    [['events', 4, 'establishedBy', 1], STATEMENT],
    [['events', 0, 'alsoSaidBy', 1], STATEMENT],
    [['events', 0, 'shows', 1], STATEMENT],
    [['events', 5, 'takes', 'RUS'], 'the id of a stance'],
    [['events', 4, 'addresses', 3], COUNTRY],
    [['sentenceNotes', 2, 'sentence'], 'the id of a sentence'],
    [['outsideFacts', 0, 'about', 0], COUNTRY],
    [['territories', 'mention', 1], COUNTRY],
  ] as [Change['path'], string, unknown?][])('at %j', (path, expected, value = 'NOBODY') => {
    const at = Array.isArray(value) ? [...path, 0] : path
    // The country itself is then one with a stance and no place among the countries: only its own field is asked of here.
    const here = found({ path, value }).filter(([field]) => field === fieldText(at))
    expect(here).toEqual([[fieldText(at), '"NOBODY"', expected]])
  })

  test('to a country that takes a stance or whose label the event has', () => {
    expect(found({ path: ['events', 5, 'takes', 'NOBODY'], value: 'support' })).toEqual([
      ['events[5].takes.NOBODY', '"NOBODY"', COUNTRY],
    ])
    expect(found({ path: ['labels', 'NOBODY'], value: {} })).toEqual([['labels.NOBODY', '"NOBODY"', COUNTRY]])
  })
})

test.each([
  [['given', 0, 'country']],
  [['events', 2, 'actor']],
  [['statements', 7, 'panels', 0]],
] as Change['path'][][])('reports a country missing from the list of countries at %j', path => {
  expect(found({ path: path as Change['path'], value: 'FRA' })).toEqual([
    [
      fieldText(path as Change['path']),
      '"FRA"',
      'a country listed in "countries", with what the article leaves open',
    ],
  ])
})

test('reports a stance of a country missing from the list of countries', () => {
  expect(found({ path: ['events', 5, 'takes', 'FRA'], value: 'support' })).toEqual([
    ['events[5].takes.FRA', '"FRA"', 'a country listed in "countries", with what the article leaves open'],
  ])
})

test.each([
  ['sentences', 'number'],
  ['stances', 'id'],
  ['statements', 'id'],
  ['events', 'id'],
  ['outsideDates', 'id'],
  ['outsideFacts', 'id'],
  ['countries', 'code'],
  ['given', 'country'],
  ['sentenceNotes', 'sentence'],
] as const)('reports %s with the same %s', (list, key) => {
  const all = editedRecord()[list] as unknown as Record<string, string>[]
  const [first] = all
  expect(found({ path: [list, all.length], value: first })).toEqual([
    [`${list}[${all.length}].${key}`, `"${first?.[key]}"`, 'a name that is not used above'],
  ])
})

test('accepts a record without its optional fields', () => {
  const paths = [
    ['labels'],
    ['events', 4, 'addresses'],
    ['events', 0, 'alsoSaidBy'],
    ['statements', 17, 'continues'],
  ]
  expect(found(...paths.map(path => ({ path, remove: true as const })))).toEqual([])
})

test.each([
  [['statements', 7, 'concerns']],
  [['statements', 8, 'speaker', 'countries']],
  [['statements', 7, 'panels']],
  [['events', 4, 'addresses']],
  [['outsideFacts', 0, 'about']],
] as Change['path'][][])('reports a country repeated at %j', path => {
  expect(found({ path: path as Change['path'], value: ['USA', 'GBR', 'USA'] })).toEqual([
    [fieldText([...(path as Change['path']), 2]), '"USA"', 'a country that this list has not named above'],
  ])
})

test('reports a territory that is mentioned twice or also listed as a country', () => {
  expect(found({ path: ['territories', 'mention'], value: ['XCR', 'TWN', 'XCR', 'GBR'] })).toEqual([
    ['territories.mention[2]', '"XCR"', 'a country that this list has not named above'],
    ['territories.mention[3]', '"GBR"', 'a place that is not listed in "countries"'],
  ])
})
