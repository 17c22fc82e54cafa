import { describe, expect, test } from 'vitest'
import { story } from '../beijingFixture.testing.ts'
import { plainText } from '../model/text/richText.ts'
import { en } from './english.testing.ts'
import { readingGrade, syllablesOf } from './readingGrade.testing.ts'

/* How hard the page's own English is. The article's sentences are quoted as they are, and no part of it. */

describe('the measure', () => {
  test.each([
    ['map', 1],
    ['the', 1],
    ['games', 1],
    ['joins', 1],
    ['boycotts', 2],
    ['table', 2],
    ['declared', 2],
    ['decided', 3],
    ['China', 2],
    ['Canada', 3],
    ['officials', 3],
    ['Australia', 4],
    ['governments', 3],
  ])('counts the syllables of %s', (word, syllables) => expect(syllablesOf(word)).toBe(syllables))

  test('gives sentences of known grade about that grade', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 1)
    // The usual example of grade 13.1.
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    expect(Math.abs(readingGrade([platypus]) - 13.1)).toBeLessThan(1)
  })
})

const told = [story.start, ...story.events]
const findings = told.map(({ finding }) => plainText(finding))
const notes = [
  ...Object.values(story.words),
  ...story.events.flatMap(({ outside = [], remark = [] }) => [outside, remark].flat()),
  ...story.countries.flatMap(({ leavesOpen, outside }) => [...leavesOpen, ...outside]),
  ...Object.values(story.sentenceNotes),
  story.territoryNote,
]
const labels = [...story.stances.map(({ label }) => label), ...told.map(({ label }) => label)]
/** What the interface says in whole sentences, with something in its gaps: labels of a word or two would make it look easy. */
const help = Object.values(en).flatMap(text =>
  typeof text === 'string' && text.endsWith('.') ? [text.replace(/\{\w+\}/g, '5')] : [],
)

const page = [...findings, ...notes, ...labels, ...help]

test.each([
  ['findings', findings],
  ['remarks and notes', notes],
  ['names of stances and steps', labels],
  ['sentences of the interface', help],
  ['whole page', page],
])('the %s can be read after nine years of school', (_, texts) => {
  expect(texts.length).toBeGreaterThan(5)
  expect(readingGrade(texts)).toBeLessThanOrEqual(9)
})

test('so can the whole page by the count of full stops alone; its seven findings ask for one year more', () => {
  expect(readingGrade(page, 'full stops')).toBeLessThanOrEqual(9)
  expect(readingGrade(findings, 'full stops')).toBeLessThanOrEqual(10)
})
