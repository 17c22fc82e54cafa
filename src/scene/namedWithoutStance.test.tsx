import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawnWorld } from '../geo/drawnWorld.testing.ts'
import { gulf, gulfReader, gulfStep } from '../gulfFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { viewData } from '../share/data/viewData.ts'
import { viewTable } from '../share/data/viewTable.ts'
import { mapNodes } from '../share/picture/map/mapNodes.ts'
import { pictureNode } from '../share/picture/pictureNode.ts'
import { stanceLooks } from '../share/picture/stanceLooks.ts'
import { svgText } from '../share/picture/svgText.ts'
import { SYSTEM_FONTS } from '../share/picture/text/measure.ts'
import { lastStep } from '../timeline/step.ts'
import { CitedSentences } from '../view/article/CitedSentences.tsx'
import { DrawnPageProvider } from '../view/DrawnPage.tsx'
import { MapPicture } from '../view/map/MapPicture.tsx'
import { UnderMap } from '../view/map/UnderMap.tsx'
import { elementsIn } from '../view/markup.testing.tsx'
import { Panel } from '../view/panel/Panel.tsx'
import { CountryTable } from '../view/table/CountryTable.tsx'
import { mapKey } from './map/mapKey.ts'
import { mapScene } from './map/mapScene.ts'
import { shapeStates } from './map/shapeStates.ts'
import { LIGHT } from './palette.ts'

/* Oman and Turkey: the article names both and reports no position of theirs; an event addresses Turkey. */

const { story, telling } = gulf
const { timeline, words } = telling
const END = lastStep(timeline)
const [OMN, TUR] = [countryCode('OMN'), countryCode('TUR')]
const OPEN_PORTS = 'Oman kept its ports open to ships bound for Doha.'
const map = mapScene(story, drawnWorld(), telling, 'page')
const draw = (view: React.ReactNode, step: number, country?: string) =>
  renderToStaticMarkup(
    <DrawnPageProvider value={gulfReader(step as typeof END, country)}>{view}</DrawnPageProvider>,
  )

test('its words stand in its panel, in the article and in the table', () => {
  expect(story.spokenOf).toEqual([TUR, OMN])
  const panel = draw(<Panel />, END, 'OMN')
  expect(elementsIn(panel, 'p', /prose/).map(({ text }) => text)).toEqual([OPEN_PORTS])
  expect(panel).toContain(words.spokenMeans)
  const rows = elementsIn(draw(<CitedSentences />, END), 'li', /sentence-7/)
  expect(rows[0]?.text).toContain(OPEN_PORTS)
  expect(rows[0]?.inner).toContain('data-stance="none"')
  const [row] = elementsIn(draw(<CountryTable />, END), 'tr', /data-country="OMN"/)
  expect(row?.attributes).toMatchObject({ 'data-stance': 'none', 'data-named': 'spoken' })
  expect(elementsIn(row?.inner ?? '', 'td').map(({ text }) => text)).toEqual([
    words.spoken,
    words.none,
    words.none,
    '7',
    words.none,
  ])
})

test('CSV and data say that it is named, with its sentences', () => {
  const provenance = { source: '', sourceAddress: '', address: '', notFullList: '', borders: '' }
  const place = { step: END, country: OMN }
  const row = viewTable(telling, place, provenance).find(([code]) => code === OMN)
  expect([row?.[2], row?.[6]]).toEqual([words.spoken, '7'])
  const { chosen } = viewData(telling, place, provenance)
  expect(chosen?.said.map(({ text }) => text)).toEqual([OPEN_PORTS])
})

test('the map marks it, as an option, and its key says how; an event that addresses it outlines it', () => {
  const states = shapeStates(timeline, gulfStep('demands'))
  const picture = draw(
    <MapPicture
      scene={map}
      states={states}
      chosen={null}
      name=""
      optionName={code => telling.nameOf(code)}
    />,
    gulfStep('demands'),
  )
  const paths = [...picture.matchAll(/<(?:path|use)[^>]*>/g)].map(([path]) => path)
  const of = (code: string, kind: RegExp) => paths.filter(path => path.includes(code) && kind.test(path))
  expect(of('data-country="OMN"', /role="option"/)).toHaveLength(1)
  expect(
    of('data-outline="OMN"', /outline".*data-named="spoken"|outline dot".*data-named="spoken"/),
  ).toHaveLength(1)
  expect(of('data-outline="TUR"', /outline".*data-addressed="true"/)).toHaveLength(1)
  expect(of('data-outline="OMN"', /data-addressed/)).toEqual([])
  const key = draw(<UnderMap addressed later />, END)
  expect(elementsIn(key, 'li', /spoken/).map(({ text }) => text)).toEqual([words.spoken, words.left])
})

test('a picture marks it as well, and its key says how', () => {
  const states = shapeStates(timeline, END)
  expect(mapKey(states, story, words).filter(({ look }) => look === 'spoken')).toEqual([
    { look: 'spoken', words: words.spoken },
    { look: 'spoken', words: words.left },
  ])
  const drawing = { states, chosen: null, theme: LIGHT, fonts: SYSTEM_FONTS, width: 848 }
  const svg = svgText(pictureNode('svg', {}, mapNodes(map, { ...drawing, looks: stanceLooks(story, LIGHT) })))
  expect(svg).toMatch(/data-country="OMN" data-stance="none" data-named="spoken"/)
  expect(svg).toContain('stroke-dasharray="0 ')
})

test('sentences that stay out of the page are listed where the record tells nothing of them', () => {
  const note = elementsIn(draw(<CitedSentences />, END), 'p', /help/).at(-1)
  expect(note?.text).toBe(story.words.uncitedNote)
  const page = gulfReader(END)
  const silent = { ...story, words: { ...story.words, uncitedNote: '' }, uncited: ['2', '5'] }
  const markup = renderToStaticMarkup(
    <DrawnPageProvider value={{ ...page, story: silent }}>
      <CitedSentences />
    </DrawnPageProvider>,
  )
  expect(elementsIn(markup, 'p', /help/).at(-1)?.text).toBe(
    'Sentences of the article that are not shown here: 2, 5',
  )
})
