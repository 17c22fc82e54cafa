import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

/** Every stance has a colour of its own, and somebody holds it at some step: else nothing would tell of it. */
export function checkStances(record: RawRecord, report: RecordReport): void {
  const held = new Set<string | null>([
    ...record.given.map(({ stance }) => stance),
    ...record.events.flatMap(({ takes }) => Object.values(takes)),
  ])
  for (const [index, { colour, id }] of record.stances.entries()) {
    const first = record.stances.find(stance => stance.colour === colour)
    if (first !== undefined && first.id !== id)
      report.add(['stances', index, 'colour'], colour, `a colour of its own: "${first.id}" has this one`)
    if (!held.has(id))
      report.add(['stances', index, 'id'], id, 'a stance that some country takes, in "given" or in "takes"')
  }
}
