import { describe, expect, test } from 'vitest'
import { type CountryCode, countryCode } from '../model/country/countryCode.ts'
import { stanceWord } from '../model/stance.ts'
import { madeUp, ofLength, real } from './fixtures/timelines.ts'
import { addressedAt, firstStepOf, firstSteps, heldSince, stancesAt, standingsAt } from './standingsAt.ts'
import type { Step } from './step.ts'
import type { Timeline } from './timeline.ts'

/** Standings in short, by code: `later` for a country that a later step names. */
const shown = (timeline: Timeline, step: number) =>
  [...standingsAt(timeline, step as Step)]
    .map(([code, standing]) => {
      const later = standing.kind === 'none' && standing.later
      return `${code}:${later ? 'later' : stanceWord(standing)}`
    })
    .sort()
    .join(' ')

const since = (timeline: Timeline, step: number, code: string) =>
  heldSince(timeline, step as Step, code as CountryCode)

describe('standingsAt the steps of the real story', () => {
  const before = ['AUS:later', 'CAN:later', 'CHN:host', 'GBR:later', 'RUS:later', 'USA:later']
  const disputed = 'XCR:disputed XSG:disputed'

  test.each([
    [0, {}],
    [1, { USA: 'boycott' }],
    [2, { USA: 'boycott', AUS: 'boycott' }],
    [3, { USA: 'boycott', AUS: 'boycott', GBR: 'boycott' }],
    [4, { USA: 'boycott', AUS: 'boycott', GBR: 'boycott', CAN: 'boycott' }],
    [5, { USA: 'boycott', AUS: 'boycott', GBR: 'boycott', CAN: 'boycott' }],
    [6, { USA: 'boycott', AUS: 'boycott', GBR: 'boycott', CAN: 'boycott', RUS: 'support' }],
  ])('step %d: the host and %o, the rest later', (step, held: Record<string, string>) => {
    const expected = before.map(word => {
      const code = word.slice(0, 3)
      return held[code] === undefined ? word : `${code}:${held[code]}`
    })
    expect(shown(real, step)).toBe(`${expected.join(' ')} ${disputed}`)
  })

  test('only China’s answer addresses anyone: the four', () => {
    const addressed = [0, 1, 2, 3, 4, 5, 6].map(step => addressedAt(real, step as Step).join(' '))
    expect(addressed).toEqual(['', '', '', '', '', 'USA AUS GBR CAN', ''])
  })
})

describe('standingsAt a story where', () => {
  test('a country changes its stance by a later event, and back again on the slider', () => {
    const timeline = madeUp('HHH:host', [
      ['a', 'AAA', 'AAA:no'],
      ['b', 'AAA', 'AAA:yes'],
    ])
    expect([0, 1, 2, 1, 0].map(step => shown(timeline, step))).toEqual([
      'AAA:later HHH:host',
      'AAA:no HHH:host',
      'AAA:yes HHH:host',
      'AAA:no HHH:host',
      'AAA:later HHH:host',
    ])
  })

  test('an event changes several countries at once', () => {
    const timeline = madeUp('', [['a', 'AAA', 'AAA:no BBB:no CCC:yes']])
    expect(shown(timeline, 0)).toBe('AAA:later BBB:later CCC:later')
    expect(shown(timeline, 1)).toBe('AAA:no BBB:no CCC:yes')
  })

  test('an event changes none', () => {
    const timeline = madeUp('', [
      ['a', 'AAA', 'AAA:no'],
      ['b', 'BBB', '', 'AAA'],
    ])
    expect(shown(timeline, 2)).toBe(shown(timeline, 1))
    expect(addressedAt(timeline, 2 as Step)).toEqual(['AAA'])
  })

  test('a given stance changes by an event', () => {
    const timeline = madeUp('AAA:host', [['a', 'AAA', 'AAA:no']])
    expect([0, 1].map(step => shown(timeline, step))).toEqual(['AAA:host', 'AAA:no'])
  })

  test('disputed ground takes no stance, whatever an event says', () => {
    expect(shown(madeUp('', [['a', 'AAA', 'AAA:no XXX:no']], 'XXX'), 1)).toBe('AAA:no XXX:disputed')
  })

  test('nothing happens', () => {
    expect(shown(ofLength(0), 0)).toBe('')
  })
})

test('stancesAt returns stances only, without later countries and disputed ground', () => {
  expect([...stancesAt(real, 2 as Step).keys()].sort()).toEqual(['AUS', 'CHN', 'USA'])
})

describe('heldSince', () => {
  const timeline = madeUp('HHH:host', [
    ['a', 'AAA', 'AAA:no BBB:no'],
    ['b', 'AAA', 'AAA:no HHH:host'],
    ['c', 'AAA', 'AAA:yes'],
    ['d', 'AAA', 'AAA:no'],
  ])

  test.each([
    ['AAA', [undefined, 1, 1, 3, 4]],
    ['BBB', [undefined, 1, 1, 1, 1]],
    ['HHH', [0, 0, 0, 0, 0]],
    ['ZZZ', [undefined, undefined, undefined, undefined, undefined]],
  ])('%s: the step of the change, not of a repetition', (code, steps) => {
    expect([0, 1, 2, 3, 4].map(step => since(timeline, step, code))).toEqual(steps)
  })
})

describe('firstStepOf', () => {
  test('is 0 for a given stance, else the step of the event, and undefined for a country that takes none', () => {
    const first = (code: string) => firstStepOf(real, countryCode(code))
    expect(['CHN', 'USA', 'CAN', 'RUS', 'FRA'].map(first)).toEqual([0, 1, 4, 6, undefined])
  })

  test('stays the first step when a stance changes', () => {
    const timeline = madeUp('', [
      ['a', 'AAA', 'AAA:no'],
      ['b', 'AAA', 'AAA:yes'],
    ])
    expect(firstStepOf(timeline, countryCode('AAA'))).toBe(1)
  })

  test.each([
    ['the real story', real],
    [
      'a made-up one',
      madeUp('HHH:host', [
        ['a', 'AAA', 'AAA:no BBB:no HHH:no'],
        ['b', 'AAA', 'AAA:yes'],
      ]),
    ],
  ])('firstSteps says the same of every country at once: %s', (_, timeline) => {
    const steps = firstSteps(timeline)
    const named = [
      ...timeline.events.flatMap(({ takes }) => Object.keys(takes)),
      ...Object.keys(timeline.given),
    ]
    expect(steps.size).toBe(new Set(named).size)
    for (const [code, step] of steps) expect(step).toBe(firstStepOf(timeline, code))
  })
})
