import { expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { editedRecord, foundBy } from '../record/fixtures/foundBy.ts'
import { checkStances } from './checkStances.ts'

const found = (...changes: Change[]) => foundBy(checkStances, changes)

test('the real record has stances that are told apart and held', () => {
  expect(found()).toEqual([])
})

test('two stances of one colour are found: they would look alike on the map', () => {
  const { stances } = editedRecord()
  expect(found({ path: ['stances', 1, 'colour'], value: stances[0]?.colour })).toEqual([
    ['stances[1].colour', '"vermilion"', 'a colour of its own: "boycott" has this one'],
  ])
})

test('a stance that nobody holds is found', () => {
  const { events } = editedRecord()
  const last = events.length - 1
  expect(found({ path: ['events', last, 'takes'], value: {} })).toEqual([
    ['stances[2].id', '"support"', 'a stance that some country takes, in "given" or in "takes"'],
  ])
})
