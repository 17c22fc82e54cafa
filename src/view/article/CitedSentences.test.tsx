import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { LAST, readerAt, story } from '../../beijingFixture.testing.ts'
import { ARTICLE, asPrinted, elementsIn, markupAt } from '../markup.testing.tsx'
import { PageContextProvider } from '../PageContext.ts'
import { CitedSentences } from './CitedSentences.tsx'

const markup = markupAt(<CitedSentences />, LAST)
const rows = elementsIn(markup, 'li')
const sentences = (inner: string) => [...inner.matchAll(/data-sentence="(\d+)"/g)].map(([, number]) => number)

describe('the cited sentences', () => {
  test('are an ordered list in a section with a heading', () => {
    const [section] = elementsIn(markup, 'section')
    const [heading] = elementsIn(markup, 'h2')
    expect(section?.attributes['aria-labelledby']).toBe(heading?.attributes.id)
    expect(heading?.text).toBe('In the article')
    expect(elementsIn(markup, 'ol')).toHaveLength(1)
    expect(rows.map(({ inner }) => sentences(inner).join(' '))).toEqual([
      '4',
      '5',
      '6',
      '7',
      '8',
      '9 10',
      '12',
      '13 14',
    ])
  })

  test('are word for word in the article, in its language', () => {
    for (const { inner } of rows) {
      const [prose] = elementsIn(inner, 'p', /class="prose"/)
      expect(prose?.attributes.lang).toBe('en')
      expect(ARTICLE).toContain(asPrinted(prose?.text ?? 'nothing'))
    }
  })

  test('each have a button that says which sentence it lights, not pressed', () => {
    const buttons = rows.map(({ inner }) => elementsIn(inner, 'button', /data-light/)[0])
    expect(buttons.map(button => button?.text)).toEqual(
      [
        'Sentence 4',
        'Sentence 5',
        'Sentence 6',
        'Sentence 7',
        'Sentence 8',
        'Sentences 9 and 10',
        'Sentence 12',
        'Sentences 13 and 14',
      ].map(sentence => `${sentence}, Show on the map`),
    )
    expect(buttons.map(button => button?.attributes['aria-pressed'])).toEqual(buttons.map(() => 'false'))
  })

  test('of a quotation of three say all three, with the notes of each', () => {
    const statements = story.statements.map(each =>
      each.id === 'F19' ? { ...each, speech: 'direct' as const, continues: 'F18' } : each,
    )
    const sentenceNotes = { ...story.sentenceNotes, 10: 'About sentence 10.' }
    const long = renderToStaticMarkup(
      <PageContextProvider value={{ ...readerAt(LAST), story: { ...story, sentenceNotes, statements } }}>
        <CitedSentences />
      </PageContextProvider>,
    )
    const row = elementsIn(long, 'li', /id="sentence-9"/)[0]?.inner ?? ''
    expect(sentences(row)).toEqual(['9', '10', '12'])
    expect(elementsIn(row, 'button', /data-light/)[0]?.text).toBe('Sentences 9, 10 and 12, Show on the map')
    const notes = elementsIn(row, 'p', /class="note"/).map(({ text }) => text)
    expect(notes.slice(1)).toEqual([story.sentenceNotes[9], 'About sentence 10.', story.sentenceNotes[12]])
  })

  test('link to the countries they concern, which also work without script', () => {
    const links = elementsIn(rows[5]?.inner ?? '', 'a').map(({ attributes, text }) => [
      attributes['data-choose'],
      attributes.href,
      text,
    ])
    expect(links).toEqual([
      ['USA', 'of/usa/index.html', 'US'],
      ['AUS', 'of/aus/index.html', 'Australia'],
      ['GBR', 'of/gbr/index.html', 'Britain'],
      ['CHN', 'of/chn/index.html', 'China'],
    ])
  })

  test.each([
    ['CAN', ['7', '8', '12']],
    ['RUS', ['4', '5', '6']],
    ['FRA', []],
  ])('mark those of %s while it is chosen', (country, numbers) => {
    const marked = elementsIn(markupAt(<CitedSentences />, LAST, country), 'li', /data-marked="true"/)
    expect(marked.map(({ inner }) => sentences(inner)[0])).toEqual(numbers)
  })

  test('show which sentence is lit', () => {
    const reader = readerAt(LAST)
    reader.store.events.readerLit('9')
    reader.store.getInitialState = reader.store.getState
    const lit = renderToStaticMarkup(
      <PageContextProvider value={reader}>
        <CitedSentences />
      </PageContextProvider>,
    )
    expect(elementsIn(lit, 'li', /data-lit="true"/).map(({ attributes }) => attributes.id)).toEqual([
      'sentence-9',
    ])
    expect(
      elementsIn(lit, 'button', /aria-pressed="true"/).map(({ attributes }) => attributes['data-light']),
    ).toEqual(['9'])
  })
})
