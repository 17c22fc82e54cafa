import { expect, test } from 'vitest'
import { gulf, gulfStep } from '../gulfFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { LEFT } from '../model/stance.ts'
import { recordTable } from '../share/data/recordTable.ts'
import { viewData } from '../share/data/viewData.ts'
import { lastStep } from '../timeline/step.ts'
import { cardWords } from './quotes/cardWords.ts'
import { citedSentences } from './quotes/citedSentences.ts'
import { countryPanel } from './quotes/countryPanel.ts'
import { standingTexts } from './standingTexts.ts'
import { tableRows } from './tableRows.ts'

/* India takes two stances by two events; Senegal takes one and gives it up. */

const { story, telling } = gulf
const { timeline, words } = telling
const END = lastStep(timeline)
const IND = countryCode('IND')
const SEN = countryCode('SEN')
const provenance = { source: '', sourceAddress: '', address: '', notFullList: '', borders: '' }

test('a sentence has the stance that is taken there, not the one held at the end', () => {
  const stances = Object.fromEntries(
    citedSentences(telling.story, timeline).map(({ countries, sentences }) => [
      sentences[0]?.number,
      countries.map(({ codes, stance }) => [stance, ...codes].join(' ')).join(', '),
    ]),
  )
  expect(stances).toMatchObject({ 3: 'apart IND', 4: 'cut SEN', 8: 'none SEN', 9: 'mediates IND' })
})

test('a panel tells what is held, since when, and what was held before, each with its words', () => {
  const panel = countryPanel(telling.story, timeline, END, IND)
  if (panel.kind !== 'named') throw new Error('India has no words')
  expect(panel).toMatchObject({ since: gulfStep('help'), standing: { stance: 'mediates' } })
  const marked = (quotations: typeof panel.colours) =>
    quotations.flatMap(({ runs }) => runs.flatMap(({ mark, text }) => (mark ? [`${mark}: ${text}`] : [])))
  expect(marked(panel.colours)).toEqual(['mediates: India offered to help Kuwait in its mediation'])
  expect(panel.before.map(({ key, since }) => [key, since])).toEqual([['apart', gulfStep('india')]])
  expect(panel.before.flatMap(({ quotations }) => marked(quotations))).toEqual([
    'apart: India said that the dispute was an internal matter of the Gulf',
  ])
  expect([...panel.said, ...panel.about]).toEqual([])
  const early = countryPanel(telling.story, timeline, gulfStep('kuwait'), IND)
  expect(early).toMatchObject({ standing: { stance: 'apart' }, before: [] })
})

test('who gave up its stance says so, with the words for it and what it held', () => {
  const panel = countryPanel(telling.story, timeline, END, SEN)
  expect(panel).toMatchObject({
    standing: { kind: 'left' },
    since: gulfStep('back'),
    before: [{ key: 'cut' }],
  })
  expect(standingTexts(story, words)[LEFT]).toBe(words.left)
  const card = cardWords(telling.story, timeline, words, telling.nameOf).find(({ name }) => name === 'of-sen')
  expect(card?.alt).toMatch(/^Senegal\. No position any more\. Senegal sent its ambassador back in August\./)
  expect(card?.colouring?.stance).toBe(LEFT)
})

test('table, CSV and data have each stance that was taken', () => {
  const row = tableRows(telling.story, timeline)(END).find(({ code }) => code === IND)
  expect(row?.before).toMatchObject([{ key: 'apart', step: gulfStep('india'), sentence: '3' }])
  const [heads = [], ...rows] = recordTable(telling, { step: END, country: null }, provenance)
  const cell = (row: (string | number)[], head: string) => row[heads.indexOf(head)]
  const taken = rows
    .filter(row => ['IND', 'SEN'].includes(String(row[0])))
    .map(row => ['Code', 'stance_id', 'event_id', 'Step', 'Sentence'].map(head => cell(row, head)).join(' '))
  expect(taken).toEqual([
    'IND apart india 2 3',
    'IND mediates help 7 9 3',
    'SEN cut senegal 3 4',
    'SEN none back 6 8 4',
  ])
  const data = viewData(telling, { step: END, country: null }, provenance)
  expect(data.countries.find(({ code }) => code === SEN)).toMatchObject({
    stance: 'none',
    namedLater: false,
    step: gulfStep('back'),
    before: [{ stance: 'cut', step: gulfStep('senegal'), sentences: ['4'] }],
  })
})
