import { expect, test } from 'vitest'
import { NAMED, story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import type { StanceId } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import { START } from '../../timeline/step.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { citedSentences, eventMarks, marksOf } from './citedSentences.ts'

const rows = citedSentences(story, timeline)

test.each([
  [
    '4',
    'support RUS',
    ['support: President Putin accepted the invitation to attend the winter games with open arms'],
  ],
  [
    '5',
    'boycott USA, host CHN, support RUS',
    [
      'host: he hoped to meet President Xi at the Winter Olympics in Beijing in February 2022',
      'boycott: the White House last week said US government officials would boycott',
    ],
  ],
  ['6', 'host CHN, support RUS', []],
  [
    '7',
    'boycott USA AUS GBR CAN',
    [
      'boycott: the United States declared a political boycott of the Beijing 2022 Winter Olympics',
      'boycott: Australia, Britain, and Canada also declared a boycott',
    ],
  ],
  ['8', 'boycott USA AUS GBR CAN, host CHN', ['host: China has strongly criticized these countries’ moves']],
  ['9 10', 'boycott USA AUS GBR, host CHN', []],
  [
    '12',
    'boycott USA AUS GBR CAN, host CHN',
    [
      'boycott: Australia, Britain, and Canada joined the United States in deciding not to send officials to the Games',
    ],
  ],
  ['13 14', 'host CHN', []],
])('row %s concerns %s', (numbers, countries, marked) => {
  const row = rows.find(({ sentences }) => sentences.map(({ number }) => number).join(' ') === numbers)
  expect(row?.countries.map(({ stance, codes }) => [stance, ...codes].join(' ')).join(', ')).toBe(countries)
  const runs = row?.sentences.flatMap(sentence => sentence.runs) ?? []
  expect(runs.flatMap(({ mark, text }) => (mark ? [`${mark}: ${text}`] : []))).toEqual(marked)
  expect(row?.notes).toEqual([story.sentenceNotes[numbers.split(' ')[0] ?? '']])
})

test('the rows stand in the article’s order and leave out what no panel shows', () => {
  expect(rows.flatMap(({ sentences }) => sentences.map(({ number }) => number))).toEqual([
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '12',
    '13',
    '14',
  ])
})

test('the rows stand in the article’s order also where the record lists its statements in another', () => {
  const reversed = { ...story, statements: story.statements.toReversed() }
  const numbers = (told: Story) =>
    citedSentences(told, timeline).map(({ sentences }) => sentences.map(({ number }) => number).join(' '))
  expect(numbers(reversed)).toEqual(numbers(story))
})

test('a sentence that ends a quotation and says more stands in one row', () => {
  const statements = story.statements.map(each =>
    each.id === 'F23' ? { ...each, panels: [countryCode('CHN')] } : each,
  )
  expect(citedSentences({ ...story, statements }, timeline).at(-1)?.sentences).toHaveLength(2)
  expect(citedSentences({ ...story, statements }, timeline)).toHaveLength(rows.length)
})

test('a row has the notes of all its sentences', () => {
  const sentenceNotes = { ...story.sentenceNotes, 10: 'About sentence 10.' }
  const row = citedSentences({ ...story, sentenceNotes }, timeline).find(
    ({ sentences }) => sentences[0]?.number === '9',
  )
  expect(row?.notes).toEqual([story.sentenceNotes[9], 'About sentence 10.'])
})

test('every sentence is whole', () => {
  for (const { number, runs } of rows.flatMap(({ sentences }) => sentences)) {
    expect(runs.map(({ text }) => text).join('')).toBe(
      story.sentences.find(sentence => sentence.number === number)?.text,
    )
  }
})

test('every named country has a clause that is marked in the colour of its stance', () => {
  const marks = marksOf(story, timeline)
  const coloured = story.statements.filter(({ id }) => marks.has(id)).flatMap(({ concerns }) => concerns)
  expect(NAMED.filter(code => !coloured.includes(code))).toEqual([])
})

test('a statement of an event of two stances has the colour of a country that it concerns', () => {
  const takes = { USA: 'boycott' as StanceId, RUS: 'support' as StanceId }
  const events = story.events
    .filter(({ id }) => id === 'usa')
    .map(event => ({ ...event, takes, establishedBy: ['F13', 'F08', 'F07'], alsoSaidBy: ['F12'] }))
  const mixed = { ...story, events }
  const marks = marksOf(mixed, timelineOf(mixed, []))
  // F07 concerns nobody: the actor's colour. F12 is direct speech, never underlined.
  expect(['F13', 'F08', 'F07', 'F12'].map(id => marks.get(id))).toEqual([
    'boycott',
    'support',
    'boycott',
    undefined,
  ])
})

test('the start has no event that marks', () => {
  expect(eventMarks(story, timeline, START)).toEqual([])
})
