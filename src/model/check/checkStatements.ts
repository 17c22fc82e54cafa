import type { KnownCountries } from '../country/knownCountries.ts'
import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { panelsOf, spokenOfIn } from '../record/spokenOfIn.ts'
import { checkClause } from './checkClause.ts'

/**
 * Matches a quotation mark of any language: “ ” « » „ 「 」 and the rest. The single closing mark is also the apostrophe, so
 * after a letter it counts only at the end of the clause.
 */
const QUOTATION_MARK = /(?!['’])\p{Quotation_Mark}|(?<![\p{L}\p{N}])['’]|['’]$/u

/**
 * Every clause stands word for word in the sentence it names; direct speech has marks and a speaker.
 * @param differing sentences that are not the article's: what stands in them is not judged
 */
export function checkStatements(
  record: RawRecord,
  world: KnownCountries,
  report: RecordReport,
  differing: ReadonlySet<string> = new Set(),
): void {
  const order = record.sentences.map(({ number }) => number)
  const spokenOf = spokenOfIn(record)
  const byId = new Map(record.statements.map(statement => [statement.id, statement]))

  for (const [index, statement] of record.statements.entries()) {
    const { clause, sentence, speech, speaker, continues, panels, note } = statement
    const here = ['statements', index] as const
    if (!differing.has(sentence)) checkClause(statement, record, here, report)
    if (speech === 'direct') {
      if (speaker === null) report.add([...here, 'speaker'], null, 'a speaker: it is direct speech')
      if (!QUOTATION_MARK.test(clause))
        report.add([...here, 'clause'], clause, 'its quotation mark: it is direct speech')
    }
    const before = continues === undefined ? undefined : byId.get(continues)
    const isWhole = !report.isBroken(here)
    if (isWhole && before !== undefined && order.includes(sentence)) {
      const gap = order.indexOf(sentence) - order.indexOf(before.sentence)
      if (gap !== 1 || before.speech !== 'direct') {
        report.add([...here, 'continues'], continues, 'a direct statement of the sentence just before')
      }
    }
    if (panelsOf(statement, spokenOf).length === 0 && note === undefined && !statement.draft) {
      report.add(
        [...here, 'panels'],
        panels,
        'a country whose panel shows it, or a note that says why none does',
      )
    }
    const acting = record.events
      .filter(event => event.establishedBy.includes(statement.id))
      .map(({ actor }) => actor)
    const own = [...statement.concerns, ...(speaker?.countries ?? []), ...acting]
    for (const [place, code] of panels.entries()) {
      if (isWhole && world.has(code) && !own.includes(code)) {
        report.add(
          [...here, 'panels', place],
          code,
          "a country that the statement concerns, its speaker's, or the actor of its event",
        )
      }
    }
  }
  const drafts = record.statements.flatMap(({ draft }, index) => (draft ? [index] : []))
  const [first] = drafts
  if (first !== undefined) {
    const ids = drafts.map(index => record.statements[index]?.id)
    const found = `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}`
    report.tell(['statements', first, 'draft'], found, 'statements that somebody has judged, without "draft"')
  }
}
