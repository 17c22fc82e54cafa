import { describe, expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { world } from '../record/fixtures/recordFile.ts'
import { checkEvents } from './checkEvents.ts'

const found = (...changes: Change[]) =>
  foundBy((record, report) => checkEvents(record, world, report), changes)

test('finds nothing in the events of the real record', () => {
  expect(found()).toEqual([])
})

describe('a country that takes a stance', () => {
  test('must be concerned by one of the statements that justify the event, not by all', () => {
    // F13 concerns the United States, F14 the three others.
    const both = (establishedBy: string[]) =>
      found({ path: ['events', 1, 'establishedBy'], value: establishedBy })
    expect(both(['F13', 'F14'])).toEqual([])
    expect(both(['F13', 'F15', 'F08'])).toEqual([])
    expect(both(['F13', 'F08'])).toEqual([
      ['events[1].takes.AUS', '"AUS"', 'a country in the "concerns" of F13 or F08'],
    ])
  })

  test('is not checked against an unknown statement, which is reported elsewhere', () => {
    expect(found({ path: ['events', 1, 'establishedBy'], value: ['F13', 'NOBODY'] })).toEqual([])
    expect(found({ path: ['events', 5, 'establishedBy'], value: ['NOBODY'] })).toEqual([])
    expect(found({ path: ['events', 4, 'establishedBy'], value: ['F16', 'NOBODY'] })).toEqual([])
  })
})

test('an actor that takes no stance must speak in one of the statements of its event', () => {
  const expected = 'a country that takes a stance by the event, or speaks in it'
  // The event of China: F15 has no speaker, China speaks in F16.
  expect(found({ path: ['events', 4, 'establishedBy'], value: ['F15'] })).toEqual([
    ['events[4].actor', '"CHN"', expected],
  ])
  // Where a statement is unknown, whether anybody speaks in it is too: what is known decides.
  expect(found({ path: ['events', 4, 'establishedBy'], value: ['NOBODY'] })).toEqual([
    ['events[4].actor', '"CHN"', expected],
  ])
})

test.each(['start', '0', '7', '12', '2022'])(
  'refuses the event id %s, which means something else in an address',
  id => {
    expect(found({ path: ['events', 1, 'id'], value: id })).toEqual([
      ['events[1].id', `"${id}"`, 'an id that an address cannot take for "start" or a number'],
    ])
  },
)

test.each(['a7', '7a', '2022-a', 'starts', 'restart'])('accepts the event id %s', id => {
  expect(found({ path: ['events', 1, 'id'], value: id })).toEqual([])
})

test('reports a stance of disputed ground, given or taken', () => {
  const expected = 'a country that may take a stance: by the border policy disputed ground takes none'
  expect(
    found(
      { path: ['statements', 7, 'concerns'], value: ['RUS', 'XCR'] },
      { path: ['given', 1], value: { country: 'XCR', stance: 'support', statement: 'F08' } },
      { path: ['events', 5, 'takes', 'XCR'], value: 'support' },
    ),
  ).toEqual([
    ['given[1].country', '"XCR"', expected],
    ['events[5].takes.XCR', '"XCR"', expected],
  ])
})

test('a country gives up a stance that it has, and no other', () => {
  const takes = ['events', 4, 'takes']
  expect(found({ path: takes, value: { USA: null } })).not.toContainEqual([
    'events[4].takes.USA',
    'null',
    expect.any(String),
  ])
  const expected = 'a stance: this country has none that it could give up here'
  expect(found({ path: takes, value: { RUS: null } })).toContainEqual([
    'events[4].takes.RUS',
    'null',
    expected,
  ])
  const twice = found(
    { path: takes, value: { USA: null } },
    { path: ['events', 5, 'takes'], value: { USA: null } },
  )
  expect(twice).toContainEqual(['events[5].takes.USA', 'null', expected])
})

test('ids that differ by capitals alone are found', () => {
  expect(found({ path: ['events', 3, 'id'], value: 'GBR' })).toEqual([
    ['events[3].id', '"GBR"', expect.stringContaining('differs from "gbr" by more than capitals')],
  ])
  expect(found({ path: ['events', 3, 'id'], value: 'Start' })).toEqual([
    ['events[3].id', '"Start"', 'an id that an address cannot take for "start" or a number'],
  ])
})
