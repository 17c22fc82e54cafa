import type { Figure } from './figures.ts'

/** What a part of the long run brought, and when. */
export interface PartRun {
  readonly part: string
  /** The day, as 2026-11-25. */
  readonly date: string
  readonly seconds: number
  readonly figures: readonly Figure[]
}

const HEAD = ['| part | what | measured | held to | holds | run |', '|---|---|---|---|---|---|']
const PLACE = /<!-- figures -->[\s\S]*?<!-- \/figures -->/

/** The table of figures, with a line above it that says in which browsers. The rows of `kept` are rows already. */
export function figuresTable(rows: readonly string[], browsers: string): string {
  return [`Last run of \`npm run test:long\`: ${browsers}.`, '', ...HEAD, ...rows].join('\n')
}

/** The rows of one part. */
export function figureRows({ part, date, seconds, figures }: PartRun): string[] {
  return figures.map(({ what, value, bar, holds }) =>
    rowOf([part, what, value, bar, holds ? 'yes' : '**no**', `${date}, ${Math.round(seconds)} s`]),
  )
}

/**
 * A document with its figures written anew between `<!-- figures -->` and `<!-- /figures -->`. The rows of parts that
 * did not run stay. Parts stand in the given order. Null if the document has no such place.
 */
export function withFigures(
  document: string,
  runs: readonly PartRun[],
  order: readonly string[],
  browsers: string,
): string | null {
  const [place] = document.match(PLACE) ?? []
  if (place === undefined) return null
  const ran = new Set(runs.map(({ part }) => part))
  const kept = place
    .split('\n')
    .filter(line => line.startsWith('| ') && !HEAD.includes(line) && !ran.has(partOfRow(line)))
  const rows = [...kept, ...runs.flatMap(figureRows)]
  const sorted = order.flatMap(part => rows.filter(row => partOfRow(row) === part))
  return document.replace(
    PLACE,
    () => `<!-- figures -->\n\n${figuresTable(sorted, browsers)}\n\n<!-- /figures -->`,
  )
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
}

function partOfRow(row: string): string {
  return row.split('|')[1]?.trim() ?? ''
}
