import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { curlyQuotes } from '../text/curlyQuotes.ts'
import { type Change, changed } from './fixtures/changed.ts'
import { articleText, parseText, recordInEnglish, recordText, world } from './fixtures/recordFile.ts'
import { parseRecord } from './parseRecord.ts'
import { problemText } from './problem.ts'
import type { RawRecord } from './recordSchema.ts'
import { storyIn } from './storyIn.ts'

/** A broken record: its text, or edits of the real one in English alone; and every problem, as the editor reads it. */
interface Broken {
  text?: string
  change?: Change[]
  problems: string[][]
}

const directory = new URL('fixtures/broken/', import.meta.url)
const broken = readdirSync(directory).map((file): [string, Broken] => [
  file.replace('.json', '').replaceAll('-', ' '),
  JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as Broken,
])

/** A record as its file would hold it. */
const written = (value: unknown) => JSON.stringify(value, null, 2)

/** Without line numbers: they move when the real record is corrected. `recordReport.test.ts` holds them. */
const unnumbered = (problem: string[]) =>
  problem.map(line => line.replace(/^record\.json:\d+/, 'record.json'))

describe('parseRecord', () => {
  test('accepts the real record', () => {
    expect(parseText(recordText)).toMatchObject({ ok: true, value: { id: 'beijing-2022' } })
  })

  test('accepts the real record as the fixtures write it, so their problems come from their edits', () => {
    expect(parseText(written(recordInEnglish())).ok).toBe(true)
  })

  test('accepts files that begin with a byte order mark', () => {
    const files = { file: 'record.json', text: `\uFEFF${recordText}`, article: `\uFEFF${articleText}` }
    expect(parseRecord(files, world)).toMatchObject({ ok: true })
  })

  test.each([
    ['“ ”', (text: string) => text],
    ['„ “', (text: string) => text.replaceAll('“', '„').replaceAll('”', '“')],
    ['« »', (text: string) => text.replaceAll('“', '«').replaceAll('”', '»')],
  ])('accepts an article with the marks %s, and tells it word for word', (_, marked) => {
    const straight = recordInEnglish() as RawRecord
    const article = marked(curlyQuotes(articleText))
    const set = (text: string) => {
      const at = articleText.indexOf(text)
      return article.slice(at, at + text.length)
    }
    const record: RawRecord = {
      ...straight,
      sentences: straight.sentences.map(sentence => ({ ...sentence, text: set(sentence.text) })),
      statements: straight.statements.map(({ clause, sentence, ...rest }) => {
        const text = straight.sentences.find(({ number }) => number === sentence)?.text ?? ''
        const start = text.indexOf(clause)
        return { ...rest, sentence, clause: set(text).slice(start, start + clause.length) }
      }),
    }
    const files = { file: 'record.json', text: written(record), article }
    expect(parseRecord(files, world)).toMatchObject({ ok: true })
    const [told, plain] = [record, straight].map(each => storyIn(each, 'en', date => date))
    expect(told?.sentences.map(({ text }) => text)).toEqual(record.sentences.map(({ text }) => text))
    expect(told?.statements).toEqual(plain?.statements)
  })

  test.each(broken)('reports every problem and no other: %s', (_, { text, change, problems }) => {
    const parsed = parseText(text ?? written(changed(recordInEnglish(), change ?? [])))
    const found = parsed.ok ? [] : parsed.faults.map(problem => problemText(problem).split('\n'))
    expect(found).not.toEqual([])
    expect(found.map(unnumbered)).toEqual(problems.map(unnumbered))
    for (const [first] of found) expect(first).toMatch(/^record\.json:[1-9]\d* {2}/)
  })

  describe('typography', () => {
    const typed = (from: string, to: string) => articleText.replace(from, to)
    test.each([
      ['wrapped lines', articleText.replace(/(.{1,72}) /g, '$1\r\n'), articleText],
      ['spaces of other kinds', typed('a political boycott', 'a\u00A0political\u202Fboycott'), undefined],
      ['curly marks', curlyQuotes(articleText), undefined],
      ['soft hyphens', typed('diplomatic', 'dip\u00ADlo\u00ADmatic'), articleText],
      ['a ligature', typed('officials', 'o\uFB03cials'), undefined],
      ['a dash', typed('JAKARTA - ', 'JAKARTA – '), undefined],
    ])('of the article is the page’s own: %s', (_, article, shown = article) => {
      const parsed = parseRecord({ file: 'record.json', text: recordText, article }, world)
      if (!parsed.ok) throw new Error(parsed.faults.map(problemText).join('\n'))
      let at = 0
      for (const { text } of parsed.value.sentences) {
        at = shown.indexOf(text, at)
        expect(at, text).toBeGreaterThanOrEqual(0)
      }
      for (const { clause, sentence } of parsed.value.statements)
        expect(parsed.value.sentences.find(({ number }) => number === sentence)?.text).toContain(clause)
      const [story, plain] = [parsed.value, recordInEnglish() as RawRecord].map(record =>
        storyIn(record, 'en', date => date),
      )
      expect(story?.statements.map(({ end, start }) => end > start)).toEqual(
        plain?.statements.map(() => true),
      )
    })
  })

  /** What is said of our story whose files are others, each problem as file, field and what was found. */
  const saidOf = (files: { text?: string | Uint8Array; article?: string | Uint8Array }) => {
    const parsed = parseRecord(
      { file: 'data/x/record.json', text: recordText, article: articleText, ...files },
      world,
    )
    return parsed.ok
      ? []
      : parsed.faults.map(({ field, file, found, line }) => [`${file}:${line}`, field, found])
  }
  const ARTICLE = 'data/x/article.txt'

  test.each([
    ['\u202E', 'U+202E (right-to-left override)'],
    ['\u0008', 'U+0008 (control character)'],
    ['\uE000', 'U+E000 (private character)'],
    ['\uFFFD', 'U+FFFD (replacement character)'],
    ['\u200B', 'U+200B (zero-width space)'],
    ['&nbsp;', '"&nbsp;"'],
    ['<b>', '"<b>"'],
    ['â€™', '"â€™"'],
  ])('%j is told once, with its place, in article and record alike', (stray, found) => {
    const within = (text: string) => text.replaceAll('political boycott', `political${stray}boycott`)
    const article = [`${ARTICLE}:7`, 'character 69', `${found} after "declared a political"`]
    expect(saidOf({ article: within(articleText) })).toEqual([article])
    // A control character stands in JSON by its number alone.
    const text = recordText.replaceAll(
      'political boycott',
      `political${JSON.stringify(stray).slice(1, -1)}boycott`,
    )
    const record = saidOf({ text })
    expect(record).toEqual([
      [
        expect.stringMatching(/^data.x.record.json:\d+$/),
        'sentences[7].text',
        expect.stringContaining(found),
      ],
    ])
    expect(record[0]?.[2]).toContain('(and in 1 more place)')
    expect(saidOf({ article: within(articleText), text })).toEqual([...record, article])
  })

  test('files in other encodings are told in one line each, beside all other problems', () => {
    const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
    const old = Buffer.from(articleText.replace("China's", 'China\u0092s'), 'latin1')
    expect(saidOf({ article: wide(articleText) })).toEqual([[`${ARTICLE}:1`, '(encoding)', 'UTF-16']])
    expect(saidOf({ text: wide(recordText) })).toEqual([['data/x/record.json:1', '(encoding)', 'UTF-16']])
    expect(saidOf({ article: old })).toEqual([
      [`${ARTICLE}:5`, '(encoding)', 'an older encoding, such as Windows-1252'],
    ])
    expect(
      saidOf({ article: old, text: recordText.replace('"sentence": "7"', '"sentence": "70"') }),
    ).toHaveLength(2)
  })

  const told = JSON.parse(recordText) as {
    languages: string[]
    events: { finding: Record<string, string> }[]
  }
  test.each(told.languages)('finds in %s the number of an earlier step', language => {
    // "Three countries" of the third step, told at the last: four and one hold their stances by then.
    const earlier = told.events[2]?.finding[language]
    const path = ['events', 5, 'finding', language]
    const parsed = parseText(written(changed(JSON.parse(recordText), [{ path, value: earlier }])))
    const found = parsed.ok ? [] : parsed.faults.map(problem => problemText(problem).split('\n'))
    expect(found.map(([place = '', , expected]) => [place.replace(/^.* {2}/, ''), expected])).toEqual([
      [`events[5].finding.${language}`, '  expected a number that the record bears out here: 4 (boycott)'],
    ])
  })
})
