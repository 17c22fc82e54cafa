import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { changedTimeline, LAST, readerAt, stepAt } from '../../beijingFixture.testing.ts'
import { gulf, gulfReader } from '../../gulfFixture.testing.ts'
import { lastStep } from '../../timeline/step.ts'
import { ARTICLE, asPrinted, elementsIn, markupAt } from '../markup.testing.tsx'
import { PageContextProvider } from '../PageContext.ts'
import { CountryTable } from './CountryTable.tsx'
import { OtherPlaces } from './OtherPlaces.tsx'

const tableAt = (step: number, country?: string) => markupAt(<CountryTable />, step, country)
const rowsOf = (markup: string) => elementsIn(markup, 'tr', /data-country/)
const cells = (inner: string) =>
  [...elementsIn(inner, 'th'), ...elementsIn(inner, 'td')].map(({ text }) => text)

describe('the table', () => {
  test('has a caption that names the step, and heads for its columns', () => {
    expect(elementsIn(tableAt(stepAt('gbr')), 'caption')[0]?.text).toBe('At step 3 of 6: Britain joins')
    const heads = elementsIn(tableAt(LAST), 'th', /scope="col"/)
    expect(heads).toHaveLength(6)
    expect(heads.map(({ attributes }) => attributes['aria-sort'])).toEqual([
      undefined,
      undefined,
      'ascending',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('says of every row what the map shows, in words', () => {
    expect(
      rowsOf(tableAt(stepAt('gbr'))).map(({ attributes, inner }) => [
        attributes['data-stance'],
        ...cells(inner).slice(0, 3),
      ]),
    ).toEqual([
      ['boycott', 'United States', 'Boycott: no officials sent', '1'],
      ['boycott', 'Australia', 'Boycott: no officials sent', '2'],
      ['boycott', 'Britain', 'Boycott: no officials sent', '3'],
      ['none', 'Canada', 'Named at a later step', '4'],
      ['host', 'China', 'Host', 'From the beginning'],
      ['none', 'Russia', 'Named at a later step', '6'],
      ['disputed', 'Crimea', 'Disputed', '–'],
      ['none', 'Taiwan', 'Not named in this article', '–'],
    ])
  })

  test('tells of a country that changes its stance both steps', () => {
    const markup = renderToStaticMarkup(
      <PageContextProvider value={{ ...readerAt(LAST), timeline: changedTimeline }}>
        <CountryTable />
      </PageContextProvider>,
    )
    expect(cells(rowsOf(markup)[0]?.inner ?? '').slice(0, 3)).toEqual([
      'United States',
      'Support: accepts the invitation',
      '1, 6',
    ])
  })

  test('tells of a country that changes its stance what it held before, since when and by which words', () => {
    const page = gulfReader(lastStep(gulf.telling.timeline))
    const markup = renderToStaticMarkup(
      <PageContextProvider value={page}>
        <CountryTable />
      </PageContextProvider>,
    )
    const earlier = (code: string) =>
      elementsIn(elementsIn(markup, 'tr', new RegExp(`data-country="${code}"`))[0]?.inner ?? '', 'small')
    expect(earlier('IND').map(({ text }) => text)).toEqual([
      `Before that, since step 2: Stays out of it${gulf.story.sentences[3]?.text.slice(0, -1)}`,
    ])
    expect(earlier('SEN').map(({ text }) => text)).toEqual([
      'Before that, since step 3: Cut their tiesSenegal recalled its ambassador from Doha',
    ])
    expect(earlier('KWT')).toEqual([])
  })

  test('gives the words that colour a country, word for word and in their language', () => {
    const words = rowsOf(tableAt(LAST)).map(({ inner }) =>
      elementsIn(inner, 'span', /lang="en"/).map(({ text }) => text),
    )
    expect(words.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1, 0, 0])
    for (const text of words.flat()) expect(ARTICLE).toContain(asPrinted(text))
  })

  test('marks the row of the chosen country', () => {
    const chosen = elementsIn(tableAt(LAST, 'GBR'), 'tr', /data-chosen="true"/)
    expect(chosen.map(({ attributes }) => attributes['data-country'])).toEqual(['GBR'])
  })

  test('heads each row with a way to its country', () => {
    for (const { inner, attributes } of rowsOf(tableAt(LAST))) {
      expect(elementsIn(inner, 'th', /scope="row"/)[0]?.inner).toContain(
        `data-choose="${attributes['data-country']}"`,
      )
    }
  })
})

test('all other states and territories stand below, each once', () => {
  const markup = markupAt(<OtherPlaces />, LAST)
  const titles = elementsIn(markup, 'summary').map(({ text }) => text)
  expect(titles[0]).toBe('189 other states: not named')
  const codes = rowsOf(markup).map(({ attributes }) => attributes['data-country'])
  expect(titles[1]).toBe(`${codes.length - 189} territories: not named`)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of ['USA', 'CHN', 'XCR', 'TWN']) expect(codes).not.toContain(code)
  expect(codes).toEqual(expect.arrayContaining(['FRA', 'PSE', 'VAT', 'FLK', 'XKX']))
})
