import type { RawRecord, RawStatement } from './recordSchema.ts'

/** Whom the article names without a stance: the statements concern them, or they speak in one, and they take none. */
export function spokenOfIn({
  countries,
  events,
  given,
  statements,
}: Pick<RawRecord, 'countries' | 'events' | 'given' | 'statements'>): string[] {
  const listed = new Set([
    ...countries.map(({ code }) => code),
    ...given.map(({ country }) => country),
    ...events.flatMap(({ takes }) => Object.keys(takes)),
  ])
  return [...new Set(statements.flatMap(namedBy))].filter(code => !listed.has(code))
}

/** The panels that show a statement: those that it lists, and those of whom it names without a stance. */
export function panelsOf(statement: RawStatement, spokenOf: readonly string[]): string[] {
  const spoken = namedBy(statement).filter(code => spokenOf.includes(code))
  return [...new Set([...statement.panels, ...spoken])]
}

function namedBy({ concerns, speaker }: RawStatement): string[] {
  return [...concerns, ...(speaker?.countries ?? [])]
}
