import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Words } from './words.ts'
import { LANGUAGES, wordsOf } from './wordsOf.ts'

const [en, fr] = [wordsOf('en'), wordsOf('fr')]

/** The names that whoever shows a text fills into it. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  mapName: ['label', 'k', 'n', 'counts'],
  next: ['label'],
  stepOf: ['k', 'n'],
  backToStep: ['k'],
  withNeighbours: ['country'],
  hintSentence: ['a'],
  sentenceAlso: ['a', 'others'],
  laterAt: ['k', 'label'],
  before: ['k', 'stance'],
  beforeGiven: ['stance'],
  since: ['k', 'label'],
  ownWords: ['a'],
  attributed: ['a', 'b'],
  directOne: ['a'],
  directTwo: ['a', 'b'],
  outside: ['text'],
  seeSentence: ['a'],
  seeSentences: ['a', 'b'],
  partOf: ['part'],
  uncited: ['numbers'],
  sentence: ['a'],
  sentences: ['a', 'b'],
  tableCaption: ['k', 'n', 'label'],
  holding: ['countries', 'stance'],
  otherStates: ['n'],
  territories: ['n'],
  searchFound: ['n'],
  listed: ['a', 'b'],
  enumerated: ['a', 'b'],
  searchNone: ['text'],
  source: ['publisher'],
  addressDropped: ['what', 'value'],
  otherScript: ['language'],
  nearestView: ['view'],
  saved: ['file'],
  pngFailed: ['button'],
  stopped: ['text'],
  sortedUp: ['column'],
  sortedDown: ['column'],
}

/** Texts that are spoken as they stand; the page's live region says no more than 120 characters at once. */
const SPOKEN = /^(saved.*|copied|copyRefused|saveFailed|pngFailed|.*Missing)$/

/** Opening and closing marks, and those that the language does not use. */
const QUOTES: Readonly<Record<string, readonly [string, string, RegExp]>> = {
  en: ['“', '”', /[«»„]/],
  id: ['“', '”', /[«»„]/],
  'zh-Hans': ['“', '”', /[«»„]/],
  ru: ['«', '»', /[“”„]/],
  fr: ['«', '»', /[“”„]/],
  es: ['«', '»', /[“”„]/],
  ar: ['«', '»', /[“”„]/],
}

/** Texts that are no words of a language, or the same in all. */
const SAME = ['language', 'direction', 'reviewed', 'none', 'listed', 'enumerated', 'attributed', 'holding']

/** Words that are written as in English. */
const SAME_WORD: Readonly<Record<string, readonly string[]>> = {
  id: ['dataJson', 'regions.asia'],
  es: ['regions.asia'],
  fr: ['dateAny', 'regions.europe', 'pause', 'previewArticle', 'sourceHead', 'noteHead'],
}

/** The letters that every text of a language holds. */
const SCRIPT: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /\p{Script=Han}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
}

/** Every text of a language, with its key; a form of a plural as "key.form". */
function textsOf(words: Words): [string, string][] {
  return Object.entries(words).flatMap(([key, text]): [string, string][] =>
    typeof text === 'object' && text !== null
      ? Object.entries(text).map(([form, each]): [string, string] => [`${key}.${form}`, String(each)])
      : [[key, String(text)]],
  )
}

const filledIn = (key: string) => (FILLED[key] ?? FILLED[key.replace(/\.\w+$/, '')] ?? []).toSorted()
const askedBy = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted()

/** A form that stands for one number alone may say it in words: "two results" is one word in Arabic. */
const saysItself = (language: string, key: string) => language === 'ar' && /\.(zero|one|two)$/.test(key)

const TONGUES = LANGUAGES.map(({ tag }) => wordsOf(tag))
const each = TONGUES.flatMap(words =>
  textsOf(words)
    .filter(([key]) => key !== 'notReviewed' || words.reviewed === null)
    .filter(([key]) => !['language', 'direction', 'reviewed'].includes(key))
    .map(([key, text]): [string, string, string] => [words.language, key, text]),
)

describe.each(each)('%s: %s', (language, key, text) => {
  test('is not empty and has no stray spaces', () => {
    expect(text).not.toBe('')
    expect(text).toBe(text.trim())
    expect(text).not.toMatch(/\s\s/)
    expect(text).toBe(text.normalize('NFC'))
  })

  if (SPOKEN.test(key)) test('is spoken whole', () => expect(text.length).toBeLessThanOrEqual(120))

  test('has exactly the placeholders that are filled in', () => {
    const asked = askedBy(text)
    if (asked.length > 0 || !saysItself(language, key)) expect(asked).toEqual(filledIn(key))
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
  })

  test('has the quotation marks of its language, in pairs, and no straight ones', () => {
    const [open, close, strange] = QUOTES[language] ?? ['', '', /./]
    expect(text).not.toMatch(/["'`]/)
    expect(text).not.toMatch(strange)
    expect(text.split(open)).toHaveLength(text.split(close).length)
  })
})

describe('French', () => {
  test.each(textsOf(fr))('%s has spaces that do not break before its marks', (_, text) => {
    expect(text).not.toMatch(/(?<!\u00a0):|(?<!\u202f)[;!?»]|«(?!\u202f)/)
  })
})

describe('Chinese', () => {
  test.each(textsOf(wordsOf('zh-Hans')))(
    '%s has full-width marks and no spaces between characters',
    (key, text) => {
      if (key !== 'mapCredit') expect(text).not.toMatch(/[,;:!?()]|\p{Script=Han}\s|\s\p{Script=Han}/u)
    },
  )
})

describe('Arabic', () => {
  test.each(textsOf(wordsOf('ar')))('%s has Arabic commas and Western digits', (_, text) => {
    expect(text).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9,;?]/)
  })
})

describe.each(TONGUES)('$language', words => {
  test('leaves nothing in English', () => {
    if (words.language === 'en') return
    const english = new Map(textsOf(en))
    const left = textsOf(words).filter(([key, text]) => text === english.get(key) && !SAME.includes(key))
    const allowed = left.filter(([key]) => !(SAME_WORD[words.language] ?? []).includes(key))
    expect(allowed).toEqual([])
    const letters = SCRIPT[words.language]
    if (letters) {
      const foreign = textsOf(words).filter(([key, text]) => !SAME.includes(key) && !letters.test(text))
      expect(foreign).toEqual([])
    }
  })

  test('has exactly the plural forms of its language', () => {
    const rules = new Intl.PluralRules(words.language)
    const needed = new Set(Array.from({ length: 201 }, (_, n) => rules.select(n)))
    // Russian fractions take "other"; a plural must have it in every language.
    expect(new Set(Object.keys(words.searchFound))).toEqual(needed.add('other'))
  })

  test('says so if it has not been reviewed', () => {
    expect(words.notReviewed === '').toBe(words.reviewed !== null)
  })

  test('reads in the direction of its script', () => {
    expect(words.direction).toBe(words.language === 'ar' ? 'rtl' : 'ltr')
  })
})

test('the languages are those of the site, English first', () => {
  expect(LANGUAGES.map(({ tag }) => tag)).toEqual(['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar'])
  expect(() => wordsOf('tlh')).toThrow(RangeError)
})

/**
 * Written ahead of what shows them: the links to the other languages, what an address may ask for beside step and country,
 * and what is said aloud when a replay stops or the table is sorted.
 */
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
