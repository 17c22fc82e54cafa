import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'

/** The names that whoever shows a text fills into it. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  mapName: ['label', 'k', 'n', 'counts'],
  next: ['label'],
  stepOf: ['k', 'n'],
  backToStep: ['k'],
  hintRead: ['country'],
  hintSentence: ['a'],
  sentenceAlso: ['a', 'others'],
  laterAt: ['k', 'label'],
  since: ['k', 'label'],
  ownWords: ['a'],
  directOne: ['a'],
  directTwo: ['a', 'b'],
  outside: ['text'],
  seeSentence: ['a'],
  seeSentences: ['a', 'b'],
  partOf: ['part'],
  sentence: ['a'],
  sentences: ['a', 'b'],
  tableCaption: ['k', 'n', 'label'],
  otherStates: ['n'],
  territories: ['n'],
  'searchFound.one': ['n'],
  'searchFound.other': ['n'],
  searchNone: ['text'],
  source: ['publisher'],
  addressDropped: ['what', 'value'],
  nearestView: ['view'],
  saved: ['file'],
}

const texts: [string, string][] = Object.entries(en).flatMap(([key, text]): [string, string][] =>
  typeof text === 'object' && text !== null
    ? Object.entries(text).map(([form, each]): [string, string] => [`${key}.${form}`, String(each)])
    : [[key, String(text)]],
)

describe.each(texts)('%s', (key, text) => {
  test('says something, without stray spaces', () => {
    expect(text).not.toBe('')
    expect(text).toBe(text.trim())
    expect(text).not.toContain('  ')
  })

  test('asks only for what is filled in, and for all of it', () => {
    const asked = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
    expect([...new Set(asked)].toSorted()).toEqual((FILLED[key] ?? []).toSorted())
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
  })

  test('has curly quotation marks and apostrophes, in pairs', () => {
    expect(text).not.toMatch(/["'`]/)
    expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length)
  })
})

/** Written for a line of the search that is not built yet. */
const NOT_YET_SHOWN: string[] = []

test('every text is shown somewhere', () => {
  const src = fileURLToPath(new URL('..', import.meta.url))
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.startsWith('words') && !/\.test\./.test(file))
    .map(file => readFileSync(join(src, file), 'utf8'))
    .join('\n')
  const unused = Object.keys(en).filter(key => key !== 'reviewed' && !new RegExp(`\\.${key}\\b`).test(code))
  expect(unused.filter(key => !NOT_YET_SHOWN.includes(key))).toEqual([])
})
