import { expect, test } from 'vitest'
import { LAST, STEPS, stepAt, story, timeline } from '../beijing.testing.ts'
import { stanceWord } from '../model/stance.ts'
import { tableRows } from './tableRows.ts'

const inShort = (step: (typeof STEPS)[number]) =>
  tableRows(story, timeline, step).map(({ code, standing, step: at, sentence, also }) =>
    [code, stanceWord(standing), at ?? '–', sentence ?? '–', ...also].join(' '),
  )

test('the rows are the named countries in the order of the steps, then Crimea and Taiwan', () => {
  expect(inShort(LAST)).toEqual([
    'USA boycott 1 7 5 8 9 10 12',
    'AUS boycott 2 7 8 9 10 12',
    'GBR boycott 3 7 8 9 10 12',
    'CAN boycott 4 7 8 12',
    'CHN host 0 5 6 8 9 10 12 13 14',
    'RUS support 6 4 5 6',
    'XCR disputed – –',
    'TWN none – –',
  ])
})

test('a country of a later step has its row and its step, and no stance yet', () => {
  expect(inShort(stepAt('gbr')).slice(2, 6)).toEqual([
    'GBR boycott 3 7 8 9 10 12',
    'CAN none 4 7 8 12',
    'CHN host 0 5 6 8 9 10 12 13 14',
    'RUS none 6 4 5 6',
  ])
})

test('the order never changes with the step', () => {
  const order = STEPS.map(step =>
    tableRows(story, timeline, step)
      .map(({ code }) => code)
      .join(),
  )
  expect(new Set(order).size).toBe(1)
})

test('a clause is the words that colour the country', () => {
  const clauses = Object.fromEntries(
    tableRows(story, timeline, LAST).map(({ code, clause }) => [code, clause]),
  )
  expect(clauses).toMatchObject({
    USA: 'the United States declared a political boycott of the Beijing 2022 Winter Olympics',
    CAN: 'Australia, Britain, and Canada also declared a boycott',
    CHN: 'he hoped to meet President Xi at the Winter Olympics in Beijing in February 2022',
    RUS: 'President Putin accepted the invitation to attend the winter games with open arms',
  })
  expect(clauses.TWN).toBeUndefined()
})

test('dates from outside stand with the countries of an event', () => {
  const dated = tableRows(story, timeline, LAST).filter(({ date }) => date !== undefined)
  expect(dated.map(({ code }) => code)).toEqual(['USA', 'AUS', 'GBR', 'CAN', 'RUS'])
})
