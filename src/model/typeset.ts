import { curlyQuotes } from './curlyQuotes.ts'

/**
 * A text of the record or the article as its language sets it. English: curly quotation marks. French: apostrophes, and spaces
 * that do not break before its marks and within its quotation marks. In any other language the text stands as
 * it is written, with the marks of that language. Every character stays one, so offsets into the text hold.
 * @param language its tag; a region in it (`en-GB`) changes nothing
 */
export function typeset(text: string, language: string): string {
  const [spoken] = language.split('-')
  if (spoken === 'en') return curlyQuotes(text)
  if (spoken !== 'fr') return text
  return text
    .replace(/'/g, '’')
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/ (?=:)/g, '\u00a0')
}
