import { describe, expect, test } from 'vitest'
import { loadStory } from '../../build/story/loadStory.ts'
import { type ShortStory, writtenStory } from '../../build/story/writtenStory.testing.ts'
import { drawnWorld } from '../../geo/drawnWorld.testing.ts'
import { GULF, gulf } from '../../gulfFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { once } from '../../once.testing.ts'
import { labelNodes } from '../../share/picture/map/labelNodes.ts'
import { stanceLooks } from '../../share/picture/stanceLooks.ts'
import { svgText } from '../../share/picture/svgText.ts'
import { SYSTEM_FONTS } from '../../share/picture/text/measure.ts'
import type { Step } from '../../timeline/step.ts'
import { LIGHT } from '../palette.ts'
import { overlap } from './box.ts'
import { LABEL_BANDS } from './labelBands.ts'
import { mapScene } from './mapScene.ts'
import { boxOf } from './placeLabels.ts'
import { shapeStates } from './shapeStates.ts'
import { concernedBy } from './stepLabels.ts'
import { unusedPlaces } from './unusedPlaces.ts'

/* Events by all of Europe and the Gulf: more names than the map has room for. */

const EUROPE =
  'ALB AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE'
const crowd: ShortStory = {
  ...GULF,
  headline: 'Many States Speak of the Gulf',
  sentences: ['Every state of Europe had an opinion.'],
  statements: { G1: { sentence: 1, clause: 'Every state of Europe had an opinion', concerns: EUROPE } },
  given: [],
  stances: { cut: GULF.stances.cut },
  events: Object.fromEntries(
    EUROPE.split(' ').map((code, index) => [
      `e-${code}`,
      {
        label: `Says ${'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÅ'[index]}`,
        tile: 'C. Europe',
        establishedBy: ['G1'],
        takes: { [code]: 'cut' },
      },
    ]),
  ),
}
const crowded = once('crowd', () => loadStory(writtenStory(crowd)))
const { story, telling } = crowded
const map = once('map of crowd', () => mapScene(story, drawnWorld(), telling, 'page'))
const names = [...map.labels, ...(map.stepLabels ?? [])]

test('a name on the map is a country’s, never that of a tile', () => {
  const gulfMap = mapScene(gulf.story, drawnWorld(), gulf.telling, 'page')
  const shown = [...names, ...gulfMap.labels, ...(gulfMap.stepLabels ?? [])].filter(({ text }) => text !== '')
  expect(shown.length).toBeGreaterThan(30)
  for (const { code, text } of shown) expect([telling.nameOf(code), telling.shortOf(code)]).toContain(text)
})

describe.each(LABEL_BANDS.map(({ from }, band) => [from, band]))('on a map %d px wide', (_, band) => {
  test('whoever acts or is addressed at a step is named at it', () => {
    for (const [at, event] of story.events.entries()) {
      const named = names
        .filter(
          ({ bands, steps, text }) =>
            text !== '' && bands.includes(band) && (steps?.includes(at + 1) ?? true),
        )
        .map(({ code }) => code)
      for (const code of concernedBy(event)) expect(named).toContain(code)
    }
  })

  test('a name that stands at one step alone covers no other of that step', () => {
    const { font, from } = LABEL_BANDS[band] ?? { font: 12, from: 320 }
    const px = from / map.width
    for (const [at, event] of story.events.entries()) {
      const boxes = names
        .filter(
          ({ bands, code, steps, text }) =>
            text !== '' &&
            bands.includes(band) &&
            concernedBy(event).includes(code) &&
            (steps?.includes(at + 1) ?? true),
        )
        .map(label => boxOf(label, label.text, font, px, 1.2))
      expect(
        boxes.filter((box, index) => boxes.some((other, place) => place > index && overlap(box, other))),
      ).toEqual([])
    }
  })
})

test('a place by hand that no map uses is told with its reason', () => {
  const labels = {
    [countryCode('FRA')]: { inside: [-40, 30] as const },
    [countryCode('DEU')]: { inside: [10, 51] as const },
    [countryCode('JPN')]: { inside: [138, 36] as const },
    [countryCode('AUT')]: {
      sea: [{ from: [14, 47] as const, leader: [-2000, 0] as const, text: [-2004, 0] as const }],
    },
  }
  const placed = { ...story, labels }
  const told = unusedPlaces(placed, drawnWorld(), [mapScene(placed, drawnWorld(), telling, 'page')])
  expect(Object.fromEntries(told.map(({ field, reason }) => [field, reason]))).toMatchObject({
    'labels.FRA.inside': 'the place does not lie in the country',
    'labels.DEU.inside': 'the name fits into the country at no width of the map',
    'labels.JPN': 'the article does not name this country: the map has no name for it',
  })
  expect(told.map(({ field }) => field)).toContain('labels.AUT.sea[0]')
})

test('our own story uses every place that it chooses', () => {
  const { languages } = loadStory('beijing-2022', 'en')
  const maps = languages.flatMap(({ tag }) => {
    const told = loadStory('beijing-2022', tag)
    return (['page', 'embed'] as const).map(kind => mapScene(told.story, drawnWorld(), told.telling, kind))
  })
  expect(unusedPlaces(loadStory('beijing-2022', 'en').story, drawnWorld(), maps)).toEqual([])
})

test('a picture has the names of its own step alone', () => {
  const states = shapeStates(crowded.telling.timeline, 1 as Step)
  const drawing = {
    states,
    chosen: null,
    looks: stanceLooks(story, LIGHT),
    theme: LIGHT,
    fonts: SYSTEM_FONTS,
  }
  const texts = (step: number) =>
    labelNodes(map, { ...drawing, width: 848, step }).map(
      node => /<text[^>]*>([^<]*)</.exec(svgText(node))?.[1],
    )
  const some = map.stepLabels?.filter(({ bands }) => bands.includes(LABEL_BANDS.length - 1)) ?? []
  expect(some.length).toBeGreaterThan(2)
  for (const { steps = [], text } of some) {
    expect(texts(steps[0] ?? 0)).toContain(text)
    expect(texts(0)).not.toContain(text)
  }
})
