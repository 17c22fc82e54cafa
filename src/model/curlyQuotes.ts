/**
 * Marks that open: after a gap, a bracket or a dash, also where other marks open there before them, straight or set.
 */
const OPENING_DOUBLE = /(?<=(?:^|[\s([\u2014-])["'\u201c\u2018]*)"/g
const OPENING_SINGLE = /(?<=(?:^|[\s([\u2014-])["'\u201c\u2018]*)'/g

/**
 * Straight quotation marks and apostrophes set as curly ones; what is curly already stays. Every mark stays one
 * character, so offsets into the text hold.
 */
export function curlyQuotes(text: string): string {
  return text
    .replace(OPENING_DOUBLE, '\u201c')
    .replace(/"/g, '\u201d')
    .replace(OPENING_SINGLE, '\u2018')
    .replace(/'/g, '\u2019')
}
