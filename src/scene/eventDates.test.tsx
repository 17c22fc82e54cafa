import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadStory } from '../build/story/loadStory.ts'
import { writtenArticle, writtenRecord, writtenStory } from '../build/story/writtenStory.testing.ts'
import { GULF } from '../gulfFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { world } from '../model/record/fixtures/recordFile.ts'
import { parseRecord } from '../model/record/parseRecord.ts'
import { recordTable } from '../share/data/recordTable.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import { lastStep, type Step } from '../timeline/step.ts'
import { DrawnPageProvider } from '../view/DrawnPage.tsx'
import { elementsIn } from '../view/markup.testing.tsx'
import { Panel } from '../view/panel/Panel.tsx'
import { Strip } from '../view/strip/Strip.tsx'
import { CountryTable } from '../view/table/CountryTable.tsx'
import { captionAt } from './strip/caption.ts'

/* Dates of events: one of the article, one from outside that is not exact, a season. */

const sources = ['https://example.org/dates']
const dated = {
  ...GULF,
  events: {
    ...GULF.events,
    four: { ...GULF.events.four, date: { on: '2017-06-05', from: 'article' as const } },
    senegal: {
      ...GULF.events.senegal,
      date: { on: '2017-06', about: true, from: 'outside' as const, sources },
    },
    help: {
      ...GULF.events.help,
      date: { on: '2018', text: { en: 'Spring 2018' }, from: 'outside' as const, sources },
    },
  },
}
const loaded = loadStory(writtenStory(dated))
const { story, telling } = loaded
const END = lastStep(telling.timeline)
const draw = (view: React.ReactNode, step: Step) => {
  const store = createPlaceStore(telling.timeline, { step, country: null })
  const page = { ...loaded, ...telling, store, say: () => {}, home: '' }
  return renderToStaticMarkup(<DrawnPageProvider value={page}>{view}</DrawnPageProvider>)
}

test('a date is told as its language tells it, exact or about, or in words of the record', () => {
  expect(story.events.map(({ when }) => when?.text ?? '-').join('; ')).toBe(
    '5 June 2017; -; about June 2017; -; -; -; Spring 2018',
  )
})

test('it stands under its stop, in the panel of its step, in the table and in CSV', () => {
  const strip = draw(
    <Strip step={1 as Step} caption={captionAt(telling.story, telling.timeline, telling.words, 1 as Step)} />,
    1 as Step,
  )
  expect(elementsIn(strip, 'small').map(({ text }) => text)).toEqual([
    '5 June 2017',
    'about June 2017',
    'Spring 2018',
  ])
  expect(draw(<Panel />, 1 as Step)).toContain('<p class="since">5 June 2017</p>')
  expect(draw(<Panel />, 3 as Step)).toContain('<p class="since">Outside the article: about June 2017</p>')
  const table = draw(<CountryTable />, END)
  expect(elementsIn(table, 'th', /scope="col"/).at(-1)?.text).toBe(telling.words.dateAny)
  const [row] = elementsIn(table, 'tr', /data-country="SAU"/)
  expect(elementsIn(row?.inner ?? '', 'td').at(-1)?.text).toBe('5 June 2017')
  const provenance = { source: '', sourceAddress: '', address: '', notFullList: '', borders: '' }
  const [heads = [], ...rows] = recordTable(telling, { step: END, country: null }, provenance)
  const dates = rows.filter(([code]) => code === countryCode('SEN') || code === countryCode('SAU'))
  expect(dates.map(row => row[heads.indexOf('Date')])).toEqual(['5 June 2017', 'about June 2017', ''])
})

test('a date from outside names its sources, and is on the calendar', () => {
  const fields = (date: object) => {
    const record = writtenRecord(dated)
    Object.assign(record.events[0] ?? {}, { date })
    const files = { file: 'record.json', text: JSON.stringify(record), article: writtenArticle(dated) }
    const parsed = parseRecord(files, world)
    return parsed.ok ? [] : parsed.faults.map(({ field }) => field)
  }
  expect(fields({ on: '2017-06-05', from: 'article' })).toEqual([])
  expect(fields({ on: '2017-06-05', from: 'outside' })).toEqual(['events[0].date.sources'])
  expect(fields({ on: '2017-06-31', from: 'article' })).toEqual(['events[0].date.on'])
  expect(fields({ on: '2017', from: 'article', text: { fr: 'Été' } })).toContain('events[0].date.text.en')
})
