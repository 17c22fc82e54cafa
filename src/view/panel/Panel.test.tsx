import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { NAMED, readerAt, STEPS, story } from '../../beijingFixture.testing.ts'
import { gulf, gulfReader } from '../../gulfFixture.testing.ts'
import { lastStep } from '../../timeline/step.ts'
import { CitedSentences } from '../article/CitedSentences.tsx'
import { ARTICLE, asPrinted, elementsIn, type Found, markupAt } from '../markup.testing.tsx'
import { PageContextProvider } from '../PageContext.ts'
import { Panel } from './Panel.tsx'

const panelAt = (step: number, country?: string) => markupAt(<Panel />, step, country)
const PLACES = STEPS.flatMap(step => [undefined, ...NAMED].map(country => [step, country] as const))
const figuresOf = (markup: string) => elementsIn(markup, 'figure')

/** The words of the article that a figure shows: its quotation, or its sentence. */
function wordsOf({ inner }: Found): Found & { direct: boolean } {
  const [quote] = elementsIn(inner, 'blockquote')
  const [prose] = elementsIn(inner, 'p')
  const words = quote ?? prose
  if (words === undefined) throw new Error(`no words in ${inner}`)
  return { ...words, direct: quote !== undefined }
}

describe('the panel', () => {
  test('is one section, named by its heading', () => {
    const [section] = elementsIn(panelAt(3), 'section')
    expect(section?.attributes).toMatchObject({ id: 'panel', 'aria-labelledby': 'panel-heading' })
    expect(elementsIn(panelAt(3), 'h2').map(({ attributes, text }) => [attributes.id, text])).toEqual([
      ['panel-heading', 'Britain joins'],
    ])
  })

  test('carries a country only while it shows one', () => {
    expect(panelAt(6)).not.toContain('data-country')
    const [section] = elementsIn(panelAt(6, 'GBR'), 'section')
    expect(section?.attributes['data-country']).toBe('GBR')
    expect(section?.inner).not.toContain('data-country')
    expect(elementsIn(panelAt(6, 'GBR'), 'h2')[0]?.text).toBe('Britain')
  })

  test.each([
    [0, 'Back to the start'],
    [3, 'Back to step 3'],
    [6, 'Back to step 6'],
  ])('leads from a country back to step %d', (step, words) => {
    const [back] = elementsIn(panelAt(step, 'CAN'), 'button', /data-press="back"/)
    expect(back?.text).toBe(`‹ ${words}`)
    expect(panelAt(step)).not.toContain('data-press="back"')
  })

  test('says what its officials said, what was said about it, what is left open, under heads', () => {
    const heads = (country: string) => elementsIn(panelAt(6, country), 'h3').map(({ text }) => text)
    expect(heads('USA')).toEqual(['What was said about it', 'What the article leaves open'])
    expect(heads('CHN')).toEqual([
      'What its officials said',
      'What was said about it',
      'What the article leaves open',
    ])
    expect(heads('RUS')).toEqual(['What its officials said', 'What the article leaves open'])
  })

  test.each([
    ['CAN', 3, 'Named at a later step', 'At step 4: Canada joins'],
    ['CAN', 6, 'Boycott: no officials sent', 'Since step 4: Canada joins'],
    ['CHN', 0, 'Host', 'From the beginning'],
    ['RUS', 6, 'Support: accepts the invitation', 'Since step 6: Russia accepts'],
  ])('tells the stance of %s at step %d and since when', (country, step, stance, since) => {
    const lines = elementsIn(panelAt(step, country), 'p').map(({ text }) => text)
    expect(lines.slice(0, 2)).toEqual([stance, since])
  })

  test.each([
    [
      ['F17', 'F18', 'F21'],
      ['#sentence-9 Sentences 9 and 10 ↓', '#sentence-13 Sentence 13 ↓'],
    ],
    [['F18'], ['#sentence-9 Sentence 10 ↓']],
    [
      ['F22', 'F14'],
      ['#sentence-7 Sentence 7 ↓', '#sentence-13 Sentence 14 ↓'],
    ],
  ])('leads to each row that holds a sentence of %s', (seeAlso, links) => {
    const reader = readerAt(6, 'CAN')
    const countries = story.countries.map(country => ({ ...country, seeAlso }))
    const markup = renderToStaticMarkup(
      <PageContextProvider value={{ ...reader, story: { ...story, countries } }}>
        <Panel />
        <CitedSentences />
      </PageContextProvider>,
    )
    const found = elementsIn(markup, 'a', /href="#sentence-/)
    expect(found.map(({ attributes, text }) => `${attributes.href} ${text}`)).toEqual(links)
    for (const { attributes } of found) expect(markup).toContain(`id="${attributes.href?.slice(1)}"`)
  })

  test('of Canada says what stands outside the article, and leads to the quotation that leaves it out', () => {
    const [link] = elementsIn(panelAt(6, 'CAN'), 'a')
    expect([link?.attributes.href, link?.text]).toEqual(['#sentence-9', 'Sentences 9 and 10 ↓'])
    expect(panelAt(6, 'CAN')).toContain('Outside the article: the official transcript names Canada too.')
  })
})

describe.each(PLACES)('at step %d with %s', (step, country) => {
  const figures = figuresOf(panelAt(step, country))

  test('every figure says which statements it carries, each statement once', () => {
    const carried = figures.flatMap(({ attributes }) => attributes['data-statement']?.split(' ') ?? [''])
    expect(carried.length).toBeGreaterThan(0)
    expect(carried.filter(id => !story.statements.some(statement => statement.id === id))).toEqual([])
    expect(new Set(carried).size).toBe(carried.length)
  })

  test('direct speech is a blockquote, prose a p, in the language of the article', () => {
    for (const figure of figures) {
      const id = figure.attributes['data-statement']?.split(' ')[0]
      const speech = story.statements.find(statement => statement.id === id)?.speech
      const { direct, attributes } = wordsOf(figure)
      expect(`${id} ${direct}`).toBe(`${id} ${speech === 'direct'}`)
      expect(attributes.lang).toBe('en')
    }
  })

  test('every word of the article is in the article, with the words that run on from it', () => {
    for (const figure of figures) {
      const [attribution] = elementsIn(figure.inner, 'span', /class="attribution"/)
      const shown = [wordsOf(figure).text, ...(attribution ? [attribution.text] : [])].join(' ')
      expect(ARTICLE).toContain(asPrinted(shown))
      if (attribution) expect(attribution.attributes.lang).toBe('en')
    }
  })

  test('only direct speech opens and closes with quotation marks, and says so in its caption', () => {
    for (const figure of figures) {
      const { direct, text } = wordsOf(figure)
      expect(/^“.*”$/.test(text)).toBe(direct)
      const [caption] = elementsIn(figure.inner, 'figcaption')
      expect(caption?.text).toMatch(
        direct ? /· direct speech, sentences? \d+( and \d+)?$/ : /^The article’s own words, sentence \d+$/,
      )
    }
  })
})

describe('a country that the article does not name', () => {
  test.each([
    ['FRA', 'Not named in this article', 'The article says nothing of this country.'],
    ['TWN', 'Not named in this article', 'The article does not name it.'],
    ['XCR', 'Disputed', 'The article does not name it.'],
  ])('%s shows none of its words', (country, standing, meaning) => {
    const markup = panelAt(6, country)
    expect(figuresOf(markup)).toEqual([])
    expect(markup).not.toContain('lang=')
    expect(elementsIn(markup, 'p')[0]?.text).toBe(standing)
    expect(markup).toContain(meaning)
  })

  test('says which parts are drawn with it', () => {
    expect(panelAt(6, 'SOM')).toContain('Somaliland is drawn with it.')
  })
})

test('a country that changed its mind tells what it holds, since when, and what it held before with its words', () => {
  const page = gulfReader(lastStep(gulf.telling.timeline), 'IND')
  const panel = renderToStaticMarkup(
    <PageContextProvider value={page}>
      <Panel />
    </PageContextProvider>,
  )
  expect(elementsIn(panel, 'p', /stance-line/)[0]?.text).toBe('Mediates')
  expect(elementsIn(panel, 'p', /since/)[0]?.text).toBe('Since step 7: India offers to help')
  expect(elementsIn(panel, 'h3').map(({ text }) => text)).toEqual([
    'Before that, since step 2: Stays out of it',
  ])
  const clauses = elementsIn(panel, 'u').map(({ attributes, text }) => [attributes['data-stance'], text])
  expect(clauses).toEqual([
    ['mediates', 'India offered to help Kuwait in its mediation'],
    ['apart', 'India said that the dispute was an internal matter of the Gulf'],
  ])
})
