import { describe, expect, test } from 'vitest'
import { LAST, NAMED, STEPS, stepAt, story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { stanceWord } from '../../model/stance.ts'
import { wordsOf } from '../../words/wordsOf.ts'
import { tableRows } from '../tableRows.ts'
import { optionName, PLAIN, shapeStates } from './shapeStates.ts'

const inShort = (step: (typeof STEPS)[number]) =>
  NAMED.map(code => {
    const { stance, later, addressed } = shapeStates(timeline, step).get(code) ?? {}
    return `${code} ${later ? 'later' : stance}${addressed ? ' addressed' : ''}`
  }).join(', ')

describe('the named shapes', () => {
  test.each([
    ['start', 'USA later, AUS later, GBR later, CAN later, CHN host, RUS later'],
    ['usa', 'USA boycott, AUS later, GBR later, CAN later, CHN host, RUS later'],
    ['aus', 'USA boycott, AUS boycott, GBR later, CAN later, CHN host, RUS later'],
    ['gbr', 'USA boycott, AUS boycott, GBR boycott, CAN later, CHN host, RUS later'],
    ['can', 'USA boycott, AUS boycott, GBR boycott, CAN boycott, CHN host, RUS later'],
    [
      'chn',
      'USA boycott addressed, AUS boycott addressed, GBR boycott addressed, CAN boycott addressed, CHN host, RUS later',
    ],
    ['rus', 'USA boycott, AUS boycott, GBR boycott, CAN boycott, CHN host, RUS support'],
  ])('at %s are %s', (event, states) => {
    expect(inShort(stepAt(event))).toBe(states)
  })
})

test('a country named later has no stance yet', () => {
  for (const step of STEPS) {
    for (const { stance, later } of shapeStates(timeline, step).values())
      if (later) expect(stance).toBe('none')
  }
})

test('disputed ground stays disputed at every step, and nothing else is spoken of', () => {
  const disputed = [countryCode('XCR'), countryCode('XSG')]
  for (const step of STEPS) {
    const states = shapeStates(timeline, step)
    for (const code of disputed) expect(states.get(code)?.stance).toBe('disputed')
    expect([...states.keys()].toSorted()).toEqual([...NAMED, ...disputed].toSorted())
  }
  expect(shapeStates(timeline, LAST).has(countryCode('TWN'))).toBe(false)
})

test('map and table tell the same stance of every country at every step', () => {
  for (const step of STEPS) {
    const states = shapeStates(timeline, step)
    for (const { code, standing } of tableRows(story, timeline)(step)) {
      expect(`${code} ${stanceWord(standing)}`).toBe(`${code} ${states.get(code)?.stance ?? 'none'}`)
      expect(standing.kind === 'none' && standing.later).toBe(states.get(code)?.later ?? false)
    }
  }
})

test.each([
  ['en', 'Canada, boycott'],
  ['ar', 'Canada، boycott'],
  ['zh-Hans', 'Canada，boycott'],
])('in %s an option has the comma of its language', (tag, name) => {
  expect(
    optionName(
      'Canada',
      { ...PLAIN, stance: 'boycott', key: 'boycott' },
      { boycott: 'boycott' },
      wordsOf(tag),
    ),
  ).toBe(name)
})
