/** A number that a text states, in digits or in words. */
export interface StatedNumber {
  word: string
  value: number
}

/** Number words by language, up to twelve, with the ordinals that count a position. Reviewed by hand. */
const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
  },
}

/** Languages whose number words are known, so that findings in them can be checked. */
export function countsIn(language: string): boolean {
  return language in WORDS
}

/** Every number that a text states, in reading order. */
export function numbersIn(text: string, language: string): StatedNumber[] {
  const words = WORDS[language] ?? {}
  return [...text.matchAll(/\p{L}+|\d+/gu)].flatMap(([word]) => {
    const value = /^\d/.test(word) ? Number(word) : words[word.toLowerCase()]
    return value === undefined ? [] : [{ word, value }]
  })
}
