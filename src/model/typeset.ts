import { curlyQuotes } from './text/curlyQuotes.ts'

/**
 * A text of the page as its language sets it: its marks as those of a quotation, and in French spaces that do not break
 * before its signs and within its quotation marks. Every character stays one, so offsets into the text hold.
 * @param language its tag; a region in it (`en-GB`) changes nothing
 */
export function typeset(text: string, language: string): string {
  const set = typesetQuotation(text, language)
  if (spokenIn(language) !== 'fr') return set
  return set
    .replace(/ (?=[;!?»])/g, '\u202f')
    .replace(/« /g, '«\u202f')
    .replace(/ (?=:)/g, '\u00a0')
}

/**
 * Words of the article as their language sets them, whole sentences each on a line of its own: straight quotation marks and
 * apostrophes curly where it is certain which, nothing else. English: both. French: apostrophes within words. In any
 * other language the text stands as it is written, with the marks of that language.
 */
export function typesetQuotation(text: string, language: string): string {
  const spoken = spokenIn(language)
  if (spoken === 'en') return curlyQuotes(text)
  if (spoken === 'fr') return text.replace(/(?<=[\p{L}\p{M}])'(?=[\p{L}\p{N}«“"])/gu, '’')
  return text
}

function spokenIn(language: string): string {
  return language.split('-')[0] ?? ''
}
