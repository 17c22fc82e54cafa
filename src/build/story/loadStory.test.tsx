import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { type CountryCode, countryCode } from '../../model/country/countryCode.ts'
import { COUNTED_LANGUAGES } from '../../model/numbers/numbersIn.ts'
import { record } from '../../model/record/fixtures/realRecord.ts'
import type { Story } from '../../model/story.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { captionAt } from '../../scene/strip/caption.ts'
import { createPlaceStore } from '../../store/createPlaceStore.ts'
import type { Step } from '../../timeline/step.ts'
import { type DrawnPage, DrawnPageProvider } from '../../view/DrawnPage.tsx'
import { ISLANDS } from '../../view/Island.tsx'
import { islandContent } from '../../view/islands.tsx'
import { OtherPlaces } from '../../view/table/OtherPlaces.tsx'
import { LANGUAGES } from '../../words/wordsOf.ts'
import { dataPath } from './dataText.ts'
import { foreignStory } from './foreignStory.testing.ts'
import { type LoadedStory, loadStories, loadStory } from './loadStory.ts'
import { loadKnownCountries } from './loadWorld.ts'

const TAGS = LANGUAGES.map(({ tag }) => tag)
const stories = new Map(loadStories('beijing-2022').map(loaded => [loaded.language.tag, loaded]))
const english = loadedIn('en')

function loadedIn(language: string): LoadedStory {
  const loaded = stories.get(language)
  if (loaded === undefined) throw new Error(`not loaded: ${language}`)
  return loaded
}

/** Every string of a value, with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

/** The panel with its captions at a place; the rest of the page too, where all of it is asked for. */
function drawn(language: string, step: number, country?: CountryCode, all = false): string {
  const { names, telling, territories } = loadedIn(language)
  const { story, timeline, words } = telling
  const place = { step: step as Step, country: country ?? null }
  const context: DrawnPage = {
    ...telling,
    names,
    territories,
    store: createPlaceStore(timeline, place),
    home: '',
    say: () => {},
  }
  return [
    ...ISLANDS.filter(name => all || name === 'aside').map(name =>
      renderToStaticMarkup(islandContent(name, context)),
    ),
    all
      ? renderToStaticMarkup(
          <DrawnPageProvider value={context}>
            <OtherPlaces />
          </DrawnPageProvider>,
        )
      : '',
    JSON.stringify(captionAt(story, timeline, words, step as Step)),
    JSON.stringify(standingTexts(story, words)),
  ].join('\n')
}

/** The text of markup without the words of the article, which stay in its language. */
function ownText(markup: string): string {
  return markup
    .replace(/<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/"\w+":/g, ' ')
}

test('the record is told in the languages of the site, in their order', () => {
  expect(record.languages).toEqual(TAGS)
})

test('a record passes in the languages of the interface, and in no other', () => {
  expect([...COUNTED_LANGUAGES].sort()).toEqual([...TAGS].sort())
})

test('a record is named by its path from the root, wherever it lies', () => {
  expect(dataPath('beijing-2022/record.json')).toBe('data/beijing-2022/record.json')
  expect(dataPath('../../elsewhere/record.json')).toBe('../elsewhere/record.json')
})

test('the check of a record knows the disputed ground of the border policy', () => {
  const { isDisputed } = loadKnownCountries()
  expect(english.disputed).toContain('XCR')
  expect(Object.keys(english.names).filter(isDisputed).sort()).toEqual([...english.disputed].sort())
})

test('a story not in English is told in the first language of its record where none is named', () => {
  const id = foreignStory()
  const { languages, policy, story } = loadStory(id)
  expect(languages.map(({ tag, directory }) => [tag, directory])).toEqual([
    ['fr', ''],
    ['id', 'id/'],
  ])
  expect([story.language, story.articleLanguage]).toEqual(['fr', 'de'])
  expect(story.words).toEqual(loadedIn('fr').story.words)
  expect(policy).toEqual(loadedIn('fr').policy)
  expect(loadStory(id, 'id').story.words).toEqual(loadedIn('id').story.words)
  expect(() => loadStory(id, 'en')).toThrow('beijing-2022 is not told in en')
})

describe.each(TAGS)('in %s', language => {
  const { names, policy, story } = loadedIn(language)

  test('no text is missing, empty, or shows its marks', () => {
    expect(story.language).toBe(language)
    const shown = [...texts(story), ...texts(names), ...texts(policy)].filter(([path]) => path !== '.address')
    // A finding has as many runs as its marks cut it into.
    const paths = (of: Story) => [
      ...new Set(texts(of).map(([path]) => path.replace(/(?<=\.finding)\b.*/, ''))),
    ]
    expect(paths(story).sort()).toEqual(paths(english.story).sort())
    expect(shown.filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([])
    const counts = /\.count$/
    const wrong = shown.filter(([path, text]) =>
      /[{}"']|\]\(/.test(counts.test(path) ? text.replace('{n}', '') : text),
    )
    expect(wrong).toEqual([])
  })

  test('every place has a name, every territory a note, and the policy its sentences', () => {
    expect(Object.keys(names)).toEqual(Object.keys(english.names))
    const noted = (all: typeof names) =>
      Object.entries(all)
        .filter(([, { note }]) => note)
        .map(([code]) => code)
    expect(noted(names)).toEqual(noted(english.names))
    expect(policy).toHaveLength(english.policy.length)
  })

  test('no sentence is left in English, and no word has letters of two alphabets', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u
    expect(texts([story, names, policy]).filter(([, text]) => mixed.test(text))).toEqual([])
    if (language === 'en') return
    const told = new Map(texts(english.story))
    const article = /^\.(sentences|statements|publisher|address|articleLanguage)\b(?!.*\.label)/
    const left = texts(story).filter(
      ([path, text]) => told.get(path) === text && / /.test(text.trim()) && !article.test(path),
    )
    expect(left).toEqual([])
  })

  test('findings mark the same stances as in English, as often', () => {
    const marks = ({ story }: LoadedStory) =>
      [story.start, ...story.events].map(({ finding }) =>
        finding.flatMap(({ stance }) => stance ?? []).sort(),
      )
    expect(marks(loadedIn(language))).toEqual(marks(english))
  })

  test('tiles are short enough to stand side by side', () => {
    for (const { tile } of story.events) expect(tile.length, tile).toBeLessThanOrEqual(11)
  })

  test('everything drawn has its words', () => {
    const last = story.events.length
    const places = [
      [0, undefined],
      [last, undefined],
      ...story.events.map((_, index) => [index + 1, undefined] as const),
      ...story.countries.flatMap(({ code }) => [[0, code] as const, [last, code] as const]),
      ...['FRA', 'XCR', 'TWN', 'SOM', 'GRL'].map(code => [last, countryCode(code)] as const),
    ] as const
    for (const [step, country] of places) {
      const text = ownText(drawn(language, step, country, country === 'CAN'))
      const here = `step ${step}, ${country}`
      expect(text, here).not.toMatch(/\{\w|undefined|null|NaN|\[object/)
      if (!FOREIGN.includes(language)) continue
      const latin = (text.match(/\p{Script=Latin}+/gu) ?? []).filter(word => !LATIN.includes(word))
      expect(latin, here).toEqual([])
    }
  })
})

/** Languages of another script: a Latin word on their pages is a word left behind, but for these. */
const FOREIGN = ['zh-Hans', 'ru', 'ar']
const LATIN = ['VOI', 'Jakarta', 'domino', 'effect', 'most', 'Most', 'countries', 'quot']
