/** A number that a text states, in digits or in words. */
export interface StatedNumber {
  word: string
  value: number
}

/** A number in digits with its place. */
export interface PlacedNumber extends StatedNumber {
  index: number
}

/** Digits of any script, thousands set apart, and a part after a point or a comma. */
const DIGITS =
  /\p{Nd}{1,3}(?:([,.'’٬\u00A0\u2009\u202F ])\p{Nd}{3})(?:\1\p{Nd}{3})*(?!\p{Nd})|\p{Nd}+(?:[.,٫]\p{Nd}+)?/gu

/** Languages that set thousands apart by a comma; in the others it stands before tenths. */
const COMMA_FOR_THOUSANDS = /^(?:en|zh|ja|ko|he|hi|th|ar)(?:-|$)/

/** Every number in digits of a text, in reading order. */
export function digitsIn(text: string, language: string): PlacedNumber[] {
  const comma = COMMA_FOR_THOUSANDS.test(language)
  return [...text.matchAll(DIGITS)].flatMap(({ 0: word, 1: mark, index }) => {
    const isTenths = mark !== undefined && mark === (comma ? '.' : ',')
    // A space between numbers of English stands between two of them.
    if (mark === ' ' && comma) return spacedDigits(word, index)
    const plain = [...word].map(sign => digitOf(sign) ?? (/[.,٫]/.test(sign) ? sign : '')).join('')
    const value = mark === undefined || isTenths ? plain.replace(/[,٫]/, '.') : plain.replace(/[.,]/g, '')
    return [{ word, value: Number(value), index }]
  })
}

/** Numbers with plain spaces between them. */
function spacedDigits(words: string, start: number): PlacedNumber[] {
  return [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    value: Number([...word].map(sign => digitOf(sign)).join('')),
    index: start + index,
  }))
}

/** The value of a digit of any script. */
function digitOf(sign: string): number | undefined {
  if (!/\p{Nd}/u.test(sign)) return undefined
  const code = sign.codePointAt(0) ?? 0
  // Mathematical digits follow each other in five alphabets; every other script begins with its zero.
  if (code >= 0x1d7ce) return (code - 0x1d7ce) % 10
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}
