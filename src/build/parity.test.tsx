import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { STEPS } from '../beijingFixture.testing.ts'
import { optionName, shapeStates } from '../scene/map/shapeStates.ts'
import { standingTexts } from '../scene/standingTexts.ts'
import { captionAt } from '../scene/strip/caption.ts'
import { cellSeparator } from '../share/data/cellSeparator.ts'
import { csvText } from '../share/data/csvText.ts'
import { viewData } from '../share/data/viewData.ts'
import { viewTable } from '../share/data/viewTable.ts'
import { smallMap } from '../share/picture/map/smallMap.testing.ts'
import { svgText } from '../share/picture/svgText.ts'
import { takePicture } from '../share/picture/takePicture.ts'
import { elementsOf, xmlTree } from '../share/picture/xmlTree.testing.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import type { Step } from '../timeline/step.ts'
import { MapPicture } from '../view/map/MapPicture.tsx'
import { elementsIn } from '../view/markup.testing.tsx'
import { type PageContext, PageContextProvider } from '../view/PageContext.ts'
import { CountryTable } from '../view/table/CountryTable.tsx'
import { fill } from '../words/fill.ts'
import { LANGUAGES } from '../words/wordsOf.ts'
import { loadStory } from './story/loadStory.ts'

/* Whoever cannot see the map reads the table, a file or a picture: all of them must say the same (A3). */

/** Country, its name, how its stance is said: what a reader takes from one row, option or shape. */
type Fact = readonly [code: string, name: string, stance: string]

const sorted = <Row extends readonly [string, ...unknown[]]>(rows: Row[]) =>
  rows.toSorted(([a], [b]) => a.localeCompare(b))

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', tag => {
  const { names, policy, telling, territories } = loadStory('beijing-2022', tag)
  const { nameOf, story, timeline, words } = telling
  const texts = standingTexts(story, words)
  const named = new Set<string>(story.countries.map(({ code }) => code))
  const map = smallMap('page')
  let shown: Map<string, string>[] | undefined

  const optionsAt = (step: Step): Fact[] => {
    const html = renderToStaticMarkup(
      <MapPicture
        scene={map}
        states={shapeStates(timeline, step)}
        chosen={null}
        name={captionAt(story, timeline, words, step).mapName}
        optionName={(code, state) => optionName(nameOf(code), state, texts, words)}
      />,
    )
    return elementsIn(html, 'path', /role="option"/).map(({ attributes }) => {
      const { 'data-country': code = '', 'aria-label': label = '' } = attributes
      const stance = texts[attributes['data-named'] ?? attributes['data-stance'] ?? ''] ?? ''
      // The colour and the words of an option are set apart from each other: they must agree.
      const told = fill(words.listed, { a: '', b: stance })
      expect(label.endsWith(told), label).toBe(true)
      return [code, label.slice(0, -told.length), stance]
    })
  }

  const tableAt = (step: Step): (readonly [...Fact, event: string])[] => {
    const context: PageContext = {
      ...telling,
      names,
      territories,
      store: createPlaceStore(timeline, { step, country: null }),
      say: () => {},
      home: '',
    }
    const html = renderToStaticMarkup(
      <PageContextProvider value={context}>
        <CountryTable />
      </PageContextProvider>,
    )
    return elementsIn(html, 'tr', /data-country/).map(({ attributes, inner }) => {
      const [stance, event] = elementsIn(inner, 'td').map(({ text }) => text)
      const [name] = elementsIn(inner, 'bdi').map(({ text }) => text)
      return [attributes['data-country'] ?? '', name ?? '', stance ?? '', event ?? '']
    })
  }

  const pictureAt = (step: Step): (readonly [string, string])[] => {
    const svg = takePicture({
      ...telling,
      map,
      isState: code => !territories.includes(code),
      place: { step, country: null },
      policy,
      address: 'https://example.org/',
      measure: (text, { size }) => text.length * size * 0.5,
    })
    return elementsOf(xmlTree(svgText(svg))).flatMap(({ attributes }) => {
      const { 'data-country': code, 'data-stance': stance = '', 'data-named': later } = attributes
      return code !== undefined && named.has(code) ? [[code, texts[later ?? stance] ?? ''] as const] : []
    })
  }

  /** The step at which each named country took, or is to take, what the map shows of it: told from the maps alone. */
  const eventsAt = (step: Step): Map<string, number> => {
    shown ??= STEPS.map(each => new Map(optionsAt(each).map(([code, , stance]) => [code, stance])))
    const steps = shown
    return new Map(
      [...named].map(code => {
        const is = steps[step]?.get(code)
        const since = steps.slice(0, step + 1).findLastIndex(each => each.get(code) !== is) + 1
        const until = steps.findIndex((each, at) => at > step && each.get(code) !== is)
        return [code, is === texts.later ? until : since]
      }),
    )
  }

  test.each(STEPS)('map, table, CSV, JSON and picture say the same at step %i', step => {
    const facts = sorted(optionsAt(step))
    expect(new Set(facts.map(([code]) => code))).toEqual(named)
    const events = eventsAt(step)
    const whole = facts.map(([code, name, stance]) => [code, name, stance, events.get(code)])
    const provenance = {
      source: 'Source',
      sourceAddress: 'https://example.org/',
      address: 'https://example.org/',
      notFullList: story.words.notFullList,
      borders: policy.join(' '),
    }
    const ofNamed = ([code]: readonly [string, ...unknown[]]) => named.has(code)

    const table = tableAt(step).filter(ofNamed)
    const number = (event: string) => (event === words.fromBeginning ? 0 : Number(event))
    expect(sorted(table.map(([code, name, stance, event]) => [code, name, stance, number(event)]))).toEqual(
      whole,
    )

    const delimiter = cellSeparator(tag)
    const rows: string[][] = parse(
      csvText(viewTable(telling, { step, country: null }, provenance), delimiter),
      { delimiter },
    )
    expect(rows[0]?.[0]).toBe('Code')
    expect(
      sorted(
        rows
          .filter(([code = '']) => named.has(code))
          .map(([code = '', name = '', stance = '', event]) => [code, name, stance, Number(event)]),
      ),
    ).toEqual(whole)

    const data = viewData(telling, { step, country: null }, provenance)
    const entries = data.countries.map(
      ({ code, name, namedLater, step: event, stance }) =>
        [code, name, texts[namedLater ? 'later' : stance] ?? '', event] as const,
    )
    expect(sorted(entries.filter(ofNamed))).toEqual(whole)

    expect(sorted(pictureAt(step))).toEqual(facts.map(([code, , stance]) => [code, stance]))
  })

  test('a stance is said in words of its own', () => {
    const said = [...story.stances.map(({ id }) => texts[id]), texts.later, texts.none]
    expect(new Set(said).size).toBe(said.length)
  })
})
