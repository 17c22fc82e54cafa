import { describe, expect, test } from 'vitest'
import { NAMED, STEPS, story, telling, timeline } from '../beijingFixture.testing.ts'
import { START } from '../timeline/step.ts'
import { pageScene } from './pageScene.ts'
import { publishedStory } from './publishedStory.ts'
import { citedSentences } from './quotes/citedSentences.ts'
import { countryPanel } from './quotes/countryPanel.ts'
import { stepPanel } from './quotes/stepPanel.ts'
import { tableRows } from './tableRows.ts'

const told = publishedStory(story)

test('holds no sentence that no panel shows', () => {
  const shown = new Set(
    story.statements.filter(({ panels }) => panels.length > 0).map(({ sentence }) => sentence),
  )
  expect(told.sentences.map(({ number }) => number)).toEqual([
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
  expect(told.sentences.filter(({ number }) => !shown.has(number))).toEqual([])
})

describe.each([
  ['the story', JSON.stringify(told)],
  ['the scene', JSON.stringify(pageScene(telling, { step: START, country: null }))],
])('the article cannot be rebuilt from %s of a page', (_, text) => {
  const withheld = story.sentences.filter(
    ({ number }) => !told.sentences.some(sentence => sentence.number === number),
  )

  test.each(withheld.map(({ number, text: sentence }) => [number, sentence]))(
    'sentence %s is not in it',
    (__, sentence) => {
      expect(sentence).not.toBe('')
      const words = JSON.stringify(sentence).slice(1, -1)
      expect(text).not.toContain(words)
      if (words.length > 60) expect(text).not.toContain(words.slice(20, 60))
    },
  )
})

test('holds no statement that no panel shows', () => {
  expect(told.statements.filter(({ panels }) => panels.length === 0)).toEqual([])
})

test('says the same in every panel, row and cited sentence as the whole story', () => {
  expect(citedSentences(told, timeline)).toEqual(citedSentences(story, timeline))
  for (const step of STEPS) {
    expect(stepPanel(told, timeline, step)).toEqual(stepPanel(story, timeline, step))
    expect(tableRows(told, timeline)(step)).toEqual(tableRows(story, timeline)(step))
    for (const code of NAMED)
      expect(countryPanel(told, timeline, step, code)).toEqual(countryPanel(story, timeline, step, code))
  }
})

test('has its statements in the article’s order, whatever the record’s', () => {
  expect(publishedStory({ ...story, statements: story.statements.toReversed() })).toEqual(told)
})
