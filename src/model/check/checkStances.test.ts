import { expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { editedRecord, foundBy } from '../record/fixtures/foundBy.ts'
import { STANCE_COLOURS, STANCE_PATTERNS } from '../stance.ts'
import { checkStances } from './checkStances.ts'

const found = (...changes: Change[]) => foundBy(checkStances, changes)

test('finds nothing in the stances of the real record', () => {
  expect(found()).toEqual([])
})

test('reports two stances with the same colour, which would look alike on the map', () => {
  const { stances } = editedRecord()
  expect(found({ path: ['stances', 1, 'colour'], value: stances[0]?.colour })).toEqual([
    ['stances[1].colour', '"vermilion"', 'a colour of its own: "boycott" has this one'],
  ])
})

test('two stances of one pattern are found: in print they would look alike', () => {
  expect(found({ path: ['stances', 2, 'pattern'], value: 'dots' })).toEqual([
    ['stances[2].pattern', '"dots"', 'a pattern of its own: "host" has this one'],
  ])
})

test('two stances that both look black are found, as long as another colour is free', () => {
  const [first] = editedRecord().stances
  const pair = [
    { path: ['stances', 0, 'colour'], value: 'umber' },
    { path: ['stances', 2, 'colour'], value: 'contrast' },
  ]
  expect(found(...pair)).toEqual([
    ['stances[2].colour', '"contrast"', expect.stringContaining('Free are vermilion, blue, azure, grey')],
  ])
  const all = STANCE_COLOURS.map((colour, index) => ({
    ...first,
    id: `s${index}`,
    colour,
    pattern: STANCE_PATTERNS[index],
  }))
  const given = all.map(({ id }, index) => ({ country: `C${index}`, stance: id, statement: 'F01' }))
  expect(found({ path: ['stances'], value: all }, { path: ['given'], value: given })).toEqual([])
})

test('a stance that nobody holds is found', () => {
  const { events } = editedRecord()
  const last = events.length - 1
  expect(found({ path: ['events', last, 'takes'], value: {} })).toEqual([
    ['stances[2].id', '"support"', 'a stance that some country takes, in "given" or in "takes"'],
  ])
})
