import { curlyQuotes } from './text/curlyQuotes.ts'

/**
 * Returns a text of the page, typeset for its language: with `typesetQuotation`, and in French with no-break spaces before
 * punctuation and within quotation marks. Each character stays one, so offsets into the text remain valid.
 * @param language a language tag; its region (`en-GB`) makes no difference
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
 * Returns words of the article with curly quotation marks and apostrophes wherever it is certain which is meant, and otherwise
 * unchanged. In English both are replaced, in French apostrophes within words, in other languages nothing.
 * @param text whole sentences, each on a line of its own
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
