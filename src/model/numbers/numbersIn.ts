import { digitsIn, type PlacedNumber, type StatedNumber } from './digitsIn.ts'
import { numberWords } from './numberWords.ts'

/** Every number that a text states, with its place, in reading order. */
export function placedNumbers(text: string, language: string): PlacedNumber[] {
  const read = WITHOUT_SPACES[language]
  return read ? read(text) : wordsAmong(text, language)
}

/** Every number that a text states, in reading order. */
export function numbersIn(text: string, language: string): StatedNumber[] {
  return placedNumbers(text, language).map(({ value, word }) => ({ word, value }))
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

/** A number word with its place. */
interface Token {
  word: string
  index: number
}

/** Words and digits, two words together before one, and words that make one number: "dua belas" is twelve, "twenty-four" 24. */
function wordsAmong(text: string, language: string): PlacedNumber[] {
  const values = WORDS[language]
  const meaning = (word: string) => {
    for (const form of formsOf(folded(word), language)) {
      const value = values?.get(form)
      if (value !== undefined) return value
    }
    return undefined
  }
  const tokens = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, index }))
  const found = digitsIn(text, language)
  /** A number word that begins at a token, and the token after it. */
  const read = (at: number): { value: number; next: number } | undefined => {
    const [one, two] = [tokens[at], tokens[at + 1]]
    if (one === undefined) return undefined
    const joined = two === undefined ? undefined : gapBetween(text, one, two)
    const both = joined === undefined ? undefined : meaning(`${one.word}${joined}${two?.word}`)
    if (both !== undefined) return { value: both, next: at + 2 }
    const value = meaning(one.word)
    return value === undefined ? undefined : { value, next: at + 1 }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    const start = read(at)
    if (first === undefined || start === undefined || isNoNumber(text, first, language)) continue
    let { value, next } = start
    for (;;) {
      const joins = ['and', 'et', 'y', 'e'].includes(tokens[next]?.word ?? '') ? 1 : 0
      const [last, then] = [tokens[next - 1], tokens[next]]
      if (last === undefined || then === undefined || gapBetween(text, last, then) === undefined) break
      // French "un" is a number only behind another: vingt et un.
      const isOne = language === 'fr' && joins === 1 && /^une?$/.test(tokens[next + 1]?.word ?? '')
      const more = isOne ? { value: 1, next: next + 2 } : read(next + joins)
      const sum = more === undefined ? undefined : together(value, more.value)
      if (more === undefined || sum === undefined) break
      value = sum
      next = more.next
    }
    const last = tokens[next - 1] ?? first
    found.push({ word: text.slice(first.index, last.index + last.word.length), value, index: first.index })
    at = next - 1
  }
  return found.sort((a, b) => a.index - b.index)
}

/** What parts two words of one number: a hyphen or a space; undefined where they belong to two. */
function gapBetween(text: string, one: Token, two: Token): string | undefined {
  const gap = text.slice(one.index + one.word.length, two.index)
  if (/^[-‐‑–]$/.test(gap)) return '-'
  return /^\s+$/.test(gap) ? ' ' : undefined
}

/** The number that two make which stand side by side, or undefined where they are two. */
function together(value: number, more: number): number | undefined {
  if (more === 100 || more === 1000) return value < more ? value * more : undefined
  if (value >= 100 && value % 100 === 0 && more < 100) return value + more
  if (value >= 20 && value < 100 && value % 10 === 0 && more > 0 && more < 10) return value + more
  // French counts on from sixty and eighty to twenty; Arabic has its ones before the tens.
  if ((value === 60 || value === 80) && more >= 10 && more < 20) return value + more
  return value > 0 && value < 10 && more >= 20 && more < 100 && more % 10 === 0 ? value + more : undefined
}

/** What stands before or after a number word where it states none: "no one", "one another", a day of the week. */
const NO_NUMBER: Readonly<Record<string, { before?: RegExp; after?: RegExp; word: RegExp }>> = {
  en: { word: /^one$/i, before: /\b(?:no|any|every|some|not)[\s-]+$/i, after: /^\s+(?:another|day)\b/i },
  id: {
    word: /^satu$/i,
    before: /(?:tidak|tak|tiada|belum)(?:\s+ada)?\s+$/i,
    after: /^\s+(?:pun|sama lain)/i,
  },
  ru: { word: /^од(?:ин|н)/i, before: /(?:^|[^\p{L}])ни\s+$/iu },
  fr: { word: /^une?$/i, before: /\bpas\s+$/i },
  es: { word: /^(?:un|una|uno)$/i, before: /\bni\s+$/i },
  ar: { word: /^(?:[وف]?(?:ب|ل)?(?:ال|ل)?[إا]ثنين|واحدة?)$/, before: /(?:^|\s)و?لا\s+(?:\S+\s+)?$/ },
}

function isNoNumber(text: string, { index, word }: Token, language: string): boolean {
  const rule = NO_NUMBER[language]
  if (!rule?.word.test(word)) return false
  // Monday is "the two" with its article.
  if (/ثنين$/.test(word)) return /(?:ال|لل)[إا]ثنين$/.test(word)
  const [before, after] = [text.slice(0, index), text.slice(index + word.length)]
  return rule.before?.test(before) === true || rule.after?.test(after) === true
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
const WITHOUT_SPACES: Readonly<Record<string, (text: string) => PlacedNumber[]>> = {
  'zh-Hans': text =>
    [
      ...digitsIn(text, 'zh-Hans').filter(({ index, word }) => text[index + word.length] !== '月'),
      ...[...text.matchAll(CHINESE)].map(({ 0: word, 1: ordinal, 2: counted, 3: had, index }) => ({
        word,
        value: word === '一打' ? 12 : chineseValue(ordinal ?? counted ?? had ?? '一'),
        index,
      })),
    ].sort((a, b) => a.index - b.index),
}

const MEASURE = '[个名国项位场次份家条种者方届]'
const NUMERAL = '[零〇一二两三四五六七八九十百千万]+'
const CHINESE = new RegExp(
  `第(${NUMERAL})|(?<![数几上统唯任同单专期周拜无没有零〇一二两三四五六七八九十百千万])(${NUMERAL})(?=${MEASURE})|(?<=[^没]有)(${NUMERAL})(?=${MEASURE})|首(?=${MEASURE})|一打(?=${MEASURE})`,
  'g',
)

/** Languages whose number words are known, so that findings in them can be checked. */
export const COUNTED_LANGUAGES: readonly string[] = [...Object.keys(WORDS), ...Object.keys(WITHOUT_SPACES)]

/** 四 is 4, 十二 is 12, 二十一 is 21, 一百零五 is 105. */
function chineseValue(numeral: string): number {
  let total = 0
  let digit: number | undefined
  for (const sign of numeral) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10000 }[sign]
    if (unit === undefined)
      digit =
        (digit ?? 0) * (digit ? 10 : 1) +
        '〇一二三四五六七八九'.indexOf(sign.replace('零', '〇').replace('两', '二'))
    else {
      total = unit === 10000 ? (total + (digit ?? (total ? 0 : 1))) * unit : total + (digit || 1) * unit
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}
