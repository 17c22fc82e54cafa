import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LAST, loaded, readerAt, STEPS } from '../../beijingFixture.testing.ts'
import { tellingOf } from '../../build/story/tellingOf.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { editedRecord } from '../../model/record/fixtures/foundBy.ts'
import { storyIn } from '../../model/record/storyIn.ts'
import { PLAIN, shapeStates } from '../../scene/map/shapeStates.ts'
import { pageScene } from '../../scene/pageScene.ts'
import { viewTable } from '../../share/data/viewTable.ts'
import { START } from '../../timeline/step.ts'
import { en } from '../../words/english.testing.ts'
import { DrawnPageProvider } from '../DrawnPage.tsx'
import { elementsIn } from '../markup.testing.tsx'
import { CountryTable } from '../table/CountryTable.tsx'
import { placesWithoutRow } from '../table/placesWithoutRow.ts'
import { Panel } from './Panel.tsx'

/* A story in which the article speaks of Japan, of Taiwan and of Crimea, and reports no position of theirs. */

const JPN = countryCode('JPN')
const story = storyIn(
  editedRecord([{ path: ['statements', 0, 'concerns'], value: ['CHN', 'RUS', 'JPN', 'TWN', 'XCR'] }]),
  'en',
  date => date,
)
const told = tellingOf({ ...loaded, story })
const { timeline } = told
const shown = (step: number, country?: string) => ({ ...readerAt(step, country), ...told })
const draw = (view: React.ReactNode, country?: string) =>
  renderToStaticMarkup(<DrawnPageProvider value={shown(LAST, country)}>{view}</DrawnPageProvider>)

test('nothing says that the article does not name it', () => {
  expect(story.spokenOf).toEqual(['JPN', 'TWN', 'XCR'])
  const panel = draw(<Panel />, 'JPN')
  expect(elementsIn(panel, 'p', /stance-line/)[0]?.text).toBe(en.spoken)
  expect(panel).toContain(en.spokenMeans)
  const rows = elementsIn(draw(<CountryTable />), 'tr', /data-country="(JPN|TWN)"/)
  expect(rows.map(({ inner }) => elementsIn(inner, 'td')[0]?.text)).toEqual([en.spoken, en.spoken])
  for (const text of [panel, ...rows.map(({ text }) => text)])
    for (const words of [en.notNamed, en.notNamedMeans, en.notNamedPlace, en.noWords])
      expect(text).not.toContain(words)
  const scene = pageScene(told, { step: START, country: null })
  for (const step of STEPS)
    expect(scene.standings[(shapeStates(timeline, step).get(JPN) ?? PLAIN).key]).toBe(en.spoken)
})

test('ground that is disputed stays so, and is not said to be unnamed', () => {
  const panel = draw(<Panel />, 'XCR')
  expect(elementsIn(panel, 'p', /stance-line/)[0]?.text).toBe(en.disputed)
  expect(panel).toContain(en.spokenMeans)
  expect(panel).not.toContain(en.notNamedPlace)
})

test('it has its row, and stands among no others; its shape has no colour', () => {
  expect(placesWithoutRow(loaded.names, story)).not.toContain('JPN')
  const provenance = { source: '', sourceAddress: '', address: '', notFullList: '', borders: '' }
  const rows = viewTable(told, { step: LAST, country: null }, provenance)
  expect(rows.find(([code]) => code === 'JPN')?.slice(2, 6)).toEqual([en.spoken, '', '', en.none])
  expect(shapeStates(timeline, LAST).get(JPN)).toEqual({ ...PLAIN, key: 'spoken' })
})

test('our own article speaks of nobody else', () => {
  expect(loaded.story.spokenOf).toEqual([])
})
