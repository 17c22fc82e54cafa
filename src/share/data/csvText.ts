import type { CellSeparator } from './cellSeparator.ts'

/** What begins a formula, in every width: a spreadsheet takes the full and small forms for the plain ones. */
const FORMULA = '[=+\\-@⁺₊⁼₌﬩﹢﹣﹦﹫＝＋－＠]'

/** Where a spreadsheet may begin a cell that this file does not: there quotation marks hold nothing together. */
const SEPARATOR = ',;|،؛、，；\\v\\f\\t\\r\\n\\x85\\u2028\\u2029'

/** What it passes over before a formula: spaces, what cannot be seen, and the quotation mark that opens a cell. */
const UNSEEN = '\\s\\p{Z}\\p{C}"'

/** At the beginning of a text a line break, a tab or a NUL is enough: what follows may be read as a cell. */
const AT_START = new RegExp(`^(?:[${UNSEEN}${SEPARATOR}]*${FORMULA}|[\\s\\p{Z}]*[\\t\\r\\n\\0])`, 'u')

const AFTER_SEPARATOR = new RegExp(`([${SEPARATOR}][${UNSEEN}]*)(?=${FORMULA})`, 'gu')

/** What makes a text stand in quotation marks, whichever separator the file or its reader has. */
const QUOTED = /[",;|\t\r\n]/

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it, and so does each part
 * that another separator would make a cell of; numbers stay numbers. Characters that no file of text should hold are left out.
 * @param separator what stands between two cells
 */
export function csvText(
  rows: readonly (readonly (string | number)[])[],
  separator: CellSeparator = ',',
): string {
  return rows.map(row => `${row.map(cell).join(separator)}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const isGuarded = AT_START.test(value)
  const inside = value.replace(AFTER_SEPARATOR, "$1'")
  const text = (isGuarded ? `'${inside}` : inside).replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')
  return isGuarded || QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
