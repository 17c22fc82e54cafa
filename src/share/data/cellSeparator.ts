/** What stands between two cells of a CSV file. */
export type CellSeparator = ',' | ';'

/**
 * Languages whose readers' systems have the semicolon as list separator: where the comma is the decimal mark, and in Arabic,
 * for which Windows has it in all countries. A line `sep=;` instead would be a row more for every program but one.
 */
const SEMICOLON = ['ar', 'es', 'fr', 'id', 'ru']

/** Returns the separator at which spreadsheets of a language's readers split a file that is opened by a double click. */
export function cellSeparator(language: string): CellSeparator {
  return SEMICOLON.includes(language) ? ';' : ','
}
