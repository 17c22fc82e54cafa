import { expect, test } from 'vitest'
import { countryCode } from '../model/country/countryCode.ts'
import { madeUp } from './fixtures/timelines.ts'
import { stanceChanges } from './stanceChanges.ts'
import { firstSteps, heldSince, stancesAt, standingsAt } from './standingsAt.ts'
import type { Step } from './step.ts'
import { tilesAt } from './tilesAt.ts'

const AAA = countryCode('AAA')
const made = madeUp('AAA:host', [
  ['a', 'AAA', 'AAA:no'],
  ['b', 'AAA', 'AAA:no'],
  ['c', 'AAA', 'AAA:yes'],
  ['d', 'AAA'],
  ['e', 'AAA'],
])
const timeline = {
  ...made,
  events: made.events.map(event => (event.id === 'd' ? { ...event, takes: { [AAA]: null } } : event)),
}
const at = (step: number) => step as Step

test('each change of mind is told once, with its step; giving up is one', () => {
  expect(stanceChanges(timeline, at(5)).get(AAA)).toEqual([
    { step: 0, stance: 'host' },
    { step: 1, stance: 'no' },
    { step: 3, stance: 'yes' },
    { step: 4, stance: null },
  ])
  expect(stanceChanges(timeline, at(2)).get(AAA)).toHaveLength(2)
})

test('who gave up its stance holds none, and is not said to be named later', () => {
  expect(stancesAt(timeline, at(3)).get(AAA)).toBe('yes')
  expect(stancesAt(timeline, at(5)).has(AAA)).toBe(false)
  expect(standingsAt(timeline, at(5)).get(AAA)).toEqual({ kind: 'left' })
  expect(heldSince(timeline, at(5), AAA)).toBe(4)
  expect(firstSteps(timeline).get(AAA)).toBe(0)
})

test('a tile keeps the stance that was taken there, and none where it was given up', () => {
  const stances = tilesAt(timeline, at(5)).map(({ stance = '-' }) => stance)
  expect(stances.join(' ')).toBe('no no yes - -')
  expect(tilesAt(timeline, at(5)).map(({ fallen }) => fallen)).toEqual([true, true, false, false, false])
})
