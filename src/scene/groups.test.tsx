import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadStory } from '../build/story/loadStory.ts'
import {
  type ShortStory,
  writtenArticle,
  writtenRecord,
  writtenStory,
} from '../build/story/writtenStory.testing.ts'
import { GULF } from '../gulfFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { world } from '../model/record/fixtures/recordFile.ts'
import { parseRecord } from '../model/record/parseRecord.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import { stancesAt, standingsAt } from '../timeline/standingsAt.ts'
import { lastStep, type Step } from '../timeline/step.ts'
import { tilesAt } from '../timeline/tilesAt.ts'
import { DrawnPageProvider } from '../view/DrawnPage.tsx'
import { elementsIn } from '../view/markup.testing.tsx'
import { Strip } from '../view/strip/Strip.tsx'
import { countryPanel } from './quotes/countryPanel.ts'
import { stepPanel } from './quotes/stepPanel.ts'
import { captionAt } from './strip/caption.ts'

/* The Gulf Council acts with its members, is addressed, and has one that takes no part; Morocco answers and takes no stance. */

const COUNCIL: ShortStory = {
  ...GULF,
  headline: 'A Council Speaks of Qatar',
  sentences: [
    'The Council of the Gulf cut its ties with Qatar.',
    'Morocco declined to follow and sent food.',
    'Iran asked the Council to explain itself.',
  ],
  stances: { cut: GULF.stances.cut, helps: { label: 'Helps', colour: 'blue', pattern: 'dots' } },
  statements: {
    C1: { sentence: 1, clause: 'The Council of the Gulf cut its ties with Qatar', concerns: 'GCC QAT' },
    C2: { sentence: 2, clause: 'Morocco declined to follow and sent food', concerns: 'MAR' },
    C3: { sentence: 3, clause: 'Iran asked the Council to explain itself', concerns: 'IRN GCC' },
  },
  given: [],
  events: {
    council: {
      label: 'The Council cuts its ties',
      tile: null,
      actor: 'GCC',
      establishedBy: ['C1'],
      takes: { GCC: 'cut' },
    },
    morocco: { label: 'Morocco declines', actor: 'MAR', establishedBy: ['C2'], takes: {} },
    iran: {
      label: 'Iran asks',
      actor: 'IRN',
      establishedBy: ['C3'],
      takes: { IRN: 'helps' },
      addresses: 'GCC',
    },
  },
  more: {
    countries: [{ code: 'IRN', leavesOpen: { en: [] } }],
    organisations: [{ id: 'GCC', name: { en: 'Gulf Council' }, members: ['SAU', 'ARE', 'BHR'] }],
  },
}
const loaded = loadStory(writtenStory(COUNCIL))
const { story, telling } = loaded
const { timeline } = telling
const END = lastStep(timeline)
const members = ['SAU', 'ARE', 'BHR'].map(countryCode)

test('its members take what it takes, and are counted', () => {
  const held = stancesAt(timeline, 1 as Step)
  expect(members.map(code => held.get(code))).toEqual(['cut', 'cut', 'cut'])
  expect(captionAt(story, timeline, telling.words, 1 as Step).valueText).toContain('3 Cut their ties')
  const panel = countryPanel(telling.story, timeline, END, countryCode('ARE'))
  if (panel.kind !== 'named') throw new Error('the Emirates have no words')
  expect(panel.colours.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(
    COUNCIL.sentences[0],
  )
})

test('its tile has its name and the stance that its members take; whom it is asked by addresses them all', () => {
  expect(story.events[0]).toMatchObject({ tile: 'Gulf Council', actor: 'GCC', isGroup: true })
  expect(tilesAt(timeline, END).map(({ stance = '-' }) => stance)).toEqual(['cut', '-', 'helps'])
  expect(stepPanel(telling.story, timeline, 1 as Step).stance).toBe('cut')
  expect(timeline.events[2]?.addresses).toEqual(members)
  const place = { step: END, country: null }
  const page = { ...loaded, ...telling, store: createPlaceStore(timeline, place), say: () => {}, home: '' }
  const strip = renderToStaticMarkup(
    <DrawnPageProvider value={page}>
      <Strip step={END} caption={captionAt(story, timeline, telling.words, END)} />
    </DrawnPageProvider>,
  )
  const [council = '', morocco = ''] = elementsIn(strip, 'li', /data-event/).map(({ inner }) => inner)
  expect(council).toContain('Gulf Council')
  expect(council).not.toContain('data-choose')
  expect(morocco).toContain('data-choose="MAR"')
})

test('an actor that takes no stance is named without a position, and its tile has none', () => {
  expect(standingsAt(timeline, END).get(countryCode('MAR'))).toEqual({ kind: 'spoken' })
  expect(tilesAt(timeline, END)[1]).toMatchObject({ reached: true, fallen: false, stance: undefined })
})

test('a member that takes no part stays as if nobody had named it', () => {
  const more = {
    ...COUNCIL.more,
    organisations: [{ id: 'GCC', name: { en: 'Gulf Council' }, members: ['SAU', 'ARE', 'BHR', 'OMN'] }],
  }
  const { iran, morocco } = COUNCIL.events
  const council = {
    ...COUNCIL.events.council,
    label: 'Some cut',
    establishedBy: ['C1'],
    takes: { SAU: 'cut', ARE: 'cut' },
  }
  const some = {
    ...COUNCIL,
    more,
    events: { council, morocco, iran: { ...iran, label: 'Iran asks', addresses: '' } },
  } as ShortStory
  const told = loadStory(writtenStory(some))
  const standings = standingsAt(told.telling.timeline, END)
  expect(standings.get(countryCode('SAU'))).toMatchObject({ stance: 'cut' })
  for (const code of ['BHR', 'OMN']) expect(standings.has(countryCode(code))).toBe(false)
})

test('the check tells of codes, repeated members and tiles without words', () => {
  const problems = (more: Partial<ShortStory['more']>, event = {}) => {
    const record = writtenRecord({ ...COUNCIL, more: { ...COUNCIL.more, ...more } })
    Object.assign(record.events[1] ?? {}, event)
    const text = JSON.stringify(record)
    const parsed = parseRecord({ file: 'record.json', text, article: writtenArticle(COUNCIL) }, world)
    return parsed.ok ? [] : parsed.faults.map(({ field }) => field)
  }
  expect(problems({})).toEqual([])
  const group = { id: 'FRA', name: { en: 'Group' }, members: ['SAU', 'SAU', 'ZZZ'] }
  expect(problems({ organisations: [...(COUNCIL.more?.organisations ?? []), group] })).toEqual([
    'organisations[1].id',
    'organisations[1].members[1]',
    'organisations[1].members[2]',
  ])
  expect(problems({}, { tile: undefined })).toEqual(['events[1].tile'])
  const nameless = { id: 'GCC', name: {}, members: ['SAU', 'ARE', 'BHR'] }
  expect(problems({ organisations: [nameless] })).toContain('organisations[0].name.en')
})
