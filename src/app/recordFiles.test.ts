import { expect, test } from 'vitest'
import { record } from '../model/fixtures/realRecord.ts'
import { foreignStory } from './foreignStory.testing.ts'
import { recordFiles } from './recordFiles.ts'

const SITE = 'https://example.org/'

test.each([
  ['our story', 'beijing-2022', 'en'],
  ['a story not in English', foreignStory(), 'id'],
])('%s is told in the first language of its site', (_, id, language) => {
  const files = new Map(recordFiles(id, SITE).map(({ path, text }) => [path, text]))
  const about = JSON.parse(files.get('record.json') ?? '{}')
  expect(about.headline).toBe(record.words.headline[language]?.replace(/\[(.*?)\]\(.*?\)/g, '$1'))
  expect(about.steps).toHaveLength(record.events.length + 1)
  expect(files.get('record.csv')).toContain(record.words.notFullList[language])
})
