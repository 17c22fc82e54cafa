import { curlyQuotes } from './curlyQuotes.ts'

/**
 * A text of the record as its language sets it. English: curly quotation marks. French: apostrophes, and spaces
 * that do not break before its marks and within its quotation marks. In any other language the text stands as
 * it is written, with the marks of that language.
 */
export function typeset(text: string, language: string): string {
  if (language === 'en') return curlyQuotes(text)
  if (language !== 'fr') return text
  return text
    .replace(/'/g, '’')
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/ (?=:)/g, '\u00a0')
}
