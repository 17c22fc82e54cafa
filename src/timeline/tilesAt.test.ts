import { describe, expect, test } from 'vitest'
import { madeUp, ofLength, real } from './fixtures/timelines.ts'
import type { Step } from './step.ts'
import { type Tile, tilesAt } from './tilesAt.ts'
import type { Timeline } from './timeline.ts'

const each = (timeline: Timeline, step: number, word: (tile: Tile) => unknown) =>
  tilesAt(timeline, step as Step)
    .map(word)
    .join(' ')

describe('tilesAt the steps of the real story', () => {
  test.each([
    [0, '0 0 0 0 0 0'],
    [1, '1 0 0 0 0 0'],
    [2, '2 1 0 0 0 0'],
    [3, '3 2 1 0 0 0'],
    [4, 'flat3 flat2 flat1 flat 0 0'],
    [5, 'flat3 flat2 flat1 flat 0 0'],
    [6, 'flat3 flat2 flat1 flat 0 0'],
  ])('step %d: lean %s', (step, leans) => {
    expect(each(real, step, ({ lean }) => lean)).toBe(leans)
  })

  test('China’s answer and Russia’s acceptance are reached but never fall', () => {
    for (let step = 0; step <= 6; step += 1) {
      const [china, russia] = tilesAt(real, step as Step).slice(4)
      expect([china?.fallen, russia?.fallen]).toEqual([false, false])
      expect([china?.reached, russia?.reached]).toEqual([step >= 5, step >= 6])
    }
  })

  test('the four join the sequence, at every step; China and Russia do not', () => {
    for (const step of [0, 3, 6]) {
      expect(each(real, step, ({ joins }) => joins)).toBe('true true true true false false')
    }
  })

  test('the four fall when they are reached', () => {
    expect(each(real, 2, ({ event, fallen, reached }) => `${event}:${fallen}:${reached}`)).toBe(
      'usa:true:true aus:true:true gbr:false:false can:false:false chn:false:false rus:false:false',
    )
  })

  test('tiles show their actor’s stance once reached, and none ahead of it', () => {
    expect(each(real, 5, ({ stance = '-' }) => stance)).toBe('boycott boycott boycott boycott host -')
    expect(each(real, 6, ({ actor, stance }) => `${actor}:${stance}`)).toMatch(/CHN:host RUS:support$/)
  })
})

describe('tilesAt a story where', () => {
  test('there is no event', () => {
    expect(tilesAt(ofLength(0), 0 as Step)).toEqual([])
  })

  test('there is one event: its tile lies flat, or stands when it joins nobody', () => {
    expect(each(madeUp('', [['a', 'AAA', 'AAA:no']]), 1, ({ lean }) => lean)).toBe('flat')
    expect(each(madeUp('', [['a', 'AAA', 'AAA:yes']]), 1, ({ lean, fallen }) => `${lean} ${fallen}`)).toBe(
      '0 false',
    )
  })

  test('an event by somebody else brings two to the sequence: it falls', () => {
    const timeline = madeUp('', [['a', 'AAA', 'BBB:no CCC:no']])
    expect(each(timeline, 1, ({ fallen, stance }) => `${fallen} ${stance}`)).toBe('true undefined')
  })

  test('a standing tile separates two runs of fallen ones', () => {
    const timeline = madeUp('', [
      ['a', 'AAA', 'AAA:no'],
      ['b', 'BBB', 'BBB:yes'],
      ['c', 'CCC', 'CCC:no'],
      ['d', 'DDD', 'DDD:no'],
    ])
    expect([1, 2, 3, 4].map(step => each(timeline, step, ({ lean }) => lean))).toEqual([
      'flat 0 0 0',
      'flat 0 0 0',
      'flat 0 1 0',
      'flat 0 flat1 flat',
    ])
  })

  test('a run is long: beyond the fourth, every tile leans like the one before', () => {
    const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG']
    const timeline = madeUp(
      '',
      codes.map(code => [code, code, `${code}:no`]),
    )
    expect(each(timeline, 6, ({ lean }) => lean)).toBe('4 4 4 3 2 1 0')
    expect(each(timeline, 7, ({ lean }) => lean)).toBe('flat3 flat3 flat3 flat3 flat2 flat1 flat')
  })

  test('a country leaves the sequence: its tile stays down and keeps the stance that it took there', () => {
    const timeline = madeUp('', [
      ['a', 'AAA', 'AAA:no'],
      ['b', 'AAA', 'AAA:yes'],
    ])
    expect(each(timeline, 2, ({ fallen, stance }) => `${fallen}:${stance}`)).toBe('true:no false:yes')
  })
})
