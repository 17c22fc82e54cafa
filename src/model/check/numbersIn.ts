import { numberWords } from './numberWords.ts'

/** A number that a text states, in digits or in words. */
export interface StatedNumber {
  word: string
  value: number
}

/** Every number that a text states, in reading order. */
export function numbersIn(text: string, language: string): StatedNumber[] {
  const read = WITHOUT_SPACES[language]
  return read ? read(text) : wordsAmong(text, language)
}

const WORDS = Object.fromEntries(
  Object.entries(numberWords).map(([language, values]) => [
    language,
    new Map(
      Object.entries(values).flatMap(([value, words]) =>
        words.map(word => [folded(word), Number(value)] as const),
      ),
    ),
  ]),
)

/** Words and digits, two words together before one: "dua belas" is twelve. */
function wordsAmong(text: string, language: string): StatedNumber[] {
  const values = WORDS[language]
  const meaning = (word: string) => {
    for (const form of formsOf(folded(word), language)) {
      const value = values?.get(form)
      if (value !== undefined) return value
    }
    return undefined
  }
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(([token]) => token)
  const found: StatedNumber[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at] ?? ''
    if (/^\d/.test(word)) {
      found.push({ word, value: Number(word) })
      continue
    }
    const next = tokens[at + 1]
    const both = next === undefined ? undefined : meaning(`${word} ${next}`)
    const value = both ?? meaning(word)
    if (value === undefined) continue
    found.push({ word: both === undefined ? word : `${word} ${next}`, value })
    if (both !== undefined) at += 1
  }
  return found
}

/** Without case, accents and vowel marks: "Trois", "трёх", "أربع" and "اربع" are found alike. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The word, and in Arabic what stays of it without "and", "by", "for" and the article, which are written with it. */
function formsOf(word: string, language: string): string[] {
  if (language !== 'ar') return [word]
  const [, bare = word] = /^[وف]?(?:[بكل]?ال|لل|[بكل])?(\S.*)$/.exec(word) ?? []
  const [, joined = word] = /^[وف](\S.*)$/.exec(word) ?? []
  return [word, joined, bare]
}

/**
 * Chinese writes no spaces, and its numerals stand within other words (一些, 统一, 第一). A numeral is a number
 * where a measure word follows it (四国, 两个国家) or 第 stands before it; "several" and "more than" are none.
 * 首 with a measure word is the first. Digits before 月 are the name of a month.
 */
const WITHOUT_SPACES: Readonly<Record<string, (text: string) => StatedNumber[]>> = {
  'zh-Hans': text =>
    [...text.matchAll(CHINESE)].map(([word, digits, ordinal, counted]) => ({
      word,
      value: digits !== undefined ? Number(digits) : chineseValue(ordinal ?? counted ?? '一'),
    })),
}

const MEASURE = '[个名国项位场次份家条种者方届]'
const NUMERAL = '[零〇一二两三四五六七八九十]+'
const CHINESE = new RegExp(
  `(\\d+)(?![\\d月])|第(${NUMERAL})|(?<![数几上统唯任同单专百千万零〇一二两三四五六七八九十])(${NUMERAL})(?=${MEASURE})|首(?=${MEASURE})`,
  'g',
)

/** Languages whose number words are known, so that findings in them can be checked. */
export const COUNTED_LANGUAGES: readonly string[] = [...Object.keys(WORDS), ...Object.keys(WITHOUT_SPACES)]

/** 四 is 4, 十二 is 12, 二十 is 20, 二十一 is 21. */
function chineseValue(numeral: string): number {
  const digit = (text: string) => '〇一二三四五六七八九'.indexOf(text.replace('零', '〇').replace('两', '二'))
  const [tens = '', ones] = numeral.split('十')
  if (ones !== undefined) return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
  return Number([...numeral].map(digit).join(''))
}
