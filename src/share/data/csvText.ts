/** What a spreadsheet takes for a formula, also after spaces and in full width. */
const FORMULA = /^[\s\p{Z}]*[=+\-@\t\r\n\0＝＋－＠]/u

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay
 * numbers. Characters that no file of text should hold are left out.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const guarded = FORMULA.test(value)
  const text = (guarded ? `'${value}` : value).replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')
  return guarded || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
