/**
 * Straight quotation marks and apostrophes set as curly ones. Every mark stays one character,
 * so offsets into the text hold.
 */
export function curlyQuotes(text: string): string {
  return text
    .replace(/(^|[\s([\u2014-])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u201c\u2014-])'/g, '$1\u2018')
    .replace(/'/g, '\u2019')
}
