import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { record } from '../../model/record/fixtures/realRecord.ts'
import { typeset } from '../../model/typeset.ts'
import { foreignStory } from '../story/foreignStory.testing.ts'
import { loadStory } from '../story/loadStory.ts'
import { recordFiles } from './recordFiles.ts'

const SITE = 'https://example.org/'

test.each([
  ['our story', 'beijing-2022', 'en'],
  ['a story not in English', foreignStory(), 'fr'],
])('%s is told in the first language of its site', (_, id, language) => {
  const files = new Map(recordFiles(loadStory(id), SITE).map(({ path, text }) => [path, text]))
  const about = JSON.parse(files.get('record.json') ?? '{}')
  const set = (text = '') => typeset(text.replace(/\[(.*?)\]\(.*?\)/g, '$1'), language)
  expect(about.headline).toBe(set(record.words.headline[language]))
  expect(about.steps).toHaveLength(record.events.length + 1)
  expect(files.get('record.csv')).toContain(set(record.words.notFullList[language]))
})

test.each([
  ['our story', 'beijing-2022'],
  ['a story not in English', foreignStory()],
])(
  '%s is a table for programs: commas, no mark before it, heads and ids that no language changes',
  (_, id) => {
    const files = new Map(recordFiles(loadStory(id), SITE).map(({ path, text }) => [path, text]))
    const text = files.get('record.csv') ?? ''
    expect(text.split('\r\n')[0]).toBe(
      'Code,Country,Stance,Step,Event,The words that colour it,Sentence,"Date, from outside the article",Source,Address of the source,Address of this view,Note,Note on borders,stance_id,event_id',
    )
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(
      rows.filter(({ event_id }) => event_id !== '').map(row => [row.Code, row.stance_id, row.event_id]),
    ).toEqual([
      ['USA', 'boycott', 'usa'],
      ['AUS', 'boycott', 'aus'],
      ['GBR', 'boycott', 'gbr'],
      ['CAN', 'boycott', 'can'],
      ['CHN', 'host', 'start'],
      ['RUS', 'support', 'rus'],
    ])
    const about = JSON.parse(files.get('record.json') ?? '{}')
    expect(rows.map(row => [row.Code, row.stance_id])).toEqual(
      about.steps.at(-1).countries.map(({ code, stance }: Record<string, string>) => [code, stance]),
    )
  },
)
