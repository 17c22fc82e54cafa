import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { panelsOf, spokenOfIn } from '../record/spokenOfIn.ts'

/** Reports references to a statement that no panel shows: it is left out of the page, so nothing there may name it. */
export function checkShown(record: RawRecord, report: RecordReport): void {
  const spokenOf = spokenOfIn(record)
  const isShown = new Map(
    record.statements.map((statement, index) => [
      statement.id,
      panelsOf(statement, spokenOf).length > 0 || report.isBroken(['statements', index, 'panels']),
    ]),
  )
  const shown = (ids: readonly string[] | undefined, path: FieldPath) => {
    for (const [index, id] of (ids ?? []).entries()) one(id, [...path, index])
  }
  /** Reports a statement that is not shown. Unknown ones are left to `checkReferences`. */
  const one = (id: string, path: FieldPath) => {
    if (isShown.get(id) === false)
      report.add(path, id, `a statement that a panel shows; the "panels" of ${id} are empty`)
  }

  for (const [index, { statement }] of record.given.entries()) one(statement, ['given', index, 'statement'])
  for (const [index, { continues, id }] of record.statements.entries()) {
    if (continues !== undefined && isShown.get(id)) one(continues, ['statements', index, 'continues'])
  }
  for (const [index, event] of record.events.entries()) {
    for (const list of ['establishedBy', 'alsoSaidBy', 'shows'] as const) {
      shown(event[list], ['events', index, list])
    }
  }
  for (const [index, { seeAlso }] of record.countries.entries()) {
    shown(seeAlso, ['countries', index, 'seeAlso'])
  }
}
