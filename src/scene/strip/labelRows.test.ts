import { expect, test } from 'vitest'
import { loadStory } from '../../build/story/loadStory.ts'
import { labelRows } from './labelRows.ts'

const rowsIn = (language: string) => {
  const { story, telling } = loadStory('beijing-2022', language)
  return labelRows([telling.words.beforeFirst, ...story.events.map(({ tile }) => tile)])
}

test.each([
  ['en', 'narrow'],
  ['ru', 'two'],
  ['zh-Hans', 'one'],
])('the labels of %s: %s', (language, rows) => {
  expect(rowsIn(language)).toBe(rows)
})

test('short labels need one row everywhere', () => {
  expect(labelRows(['Start', 'US', 'UK'])).toBe('one')
  expect(labelRows([])).toBe('one')
})
