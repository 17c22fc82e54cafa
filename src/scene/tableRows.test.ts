import { expect, test } from 'vitest'
import { changedTimeline, LAST, STEPS, stepAt, story, timeline } from '../beijingFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { stanceWord } from '../model/stance.ts'
import type { Step } from '../timeline/step.ts'
import { tableRows } from './tableRows.ts'

const inShort = (step: (typeof STEPS)[number]) =>
  tableRows(
    story,
    timeline,
  )(step).map(({ code, standing, step: at, sentence, also }) =>
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

test.each([
  ['as it is', timeline],
  ['where a country speaks twice', changedTimeline],
])('the order never changes with the step: %s', (_, timeline) => {
  const rowsAt = tableRows(story, timeline)
  const order = STEPS.map(step =>
    rowsAt(step)
      .map(({ code }) => code)
      .join(),
  )
  expect(new Set(order).size).toBe(1)
})

test('a country that changes its stance keeps the step that first names it', () => {
  const of = (step: Step) => tableRows(story, changedTimeline)(step).find(({ code }) => code === 'USA')
  expect(of(stepAt('chn'))).toMatchObject({ first: 1, step: 1, standing: { stance: 'boycott' } })
  expect(of(LAST)).toMatchObject({ first: 1, step: 6, standing: { stance: 'support' } })
})

test('a country given from the beginning keeps its place where it takes another stance', () => {
  const [first] = Object.values(timeline.events[0]?.takes ?? {})
  const takes = { [countryCode('CHN')]: first } as (typeof timeline.events)[number]['takes']
  const turned = { ...timeline, events: [{ ...timeline.events[0], takes }, ...timeline.events.slice(1)] }
  const rows = tableRows(story, turned as typeof timeline)(LAST)
  expect(rows.find(({ code }) => code === 'CHN')).toMatchObject({ first: 0, step: 1 })
  expect(rows.map(({ code }) => code).indexOf(countryCode('CHN'))).toBeGreaterThan(2)
})

test('a row that a step leaves as it was is the same value', () => {
  const rowsAt = tableRows(story, timeline)
  const changedBy = (from: Step, to: Step) => {
    const before = rowsAt(from)
    return rowsAt(to).flatMap((row, index) => (row === before[index] ? [] : [row.code]))
  }
  expect(changedBy(stepAt('gbr'), stepAt('can'))).toEqual(['CAN'])
  expect(changedBy(stepAt('can'), stepAt('chn'))).toEqual([])
  expect(changedBy(LAST, stepAt('usa')).toSorted()).toEqual(['AUS', 'CAN', 'GBR', 'RUS'])
})

test('a clause is the words that colour the country', () => {
  const clauses = Object.fromEntries(
    tableRows(story, timeline)(LAST).map(({ code, clause }) => [code, clause]),
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
  const dated = tableRows(story, timeline)(LAST).filter(({ date }) => date !== undefined)
  expect(dated.map(({ code }) => code)).toEqual(['USA', 'AUS', 'GBR', 'CAN', 'RUS'])
})
