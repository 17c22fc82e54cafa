import type { KnownCountries } from '../country/knownCountries.ts'
import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { panelsOf, spokenOfIn } from '../record/spokenOfIn.ts'

/**
 * A quotation mark of any language: “ ” « » „ 「 」 and the rest. The single one is an apostrophe as well, and is
 * no mark where a letter stands before it, but at the end of the clause.
 */
const QUOTATION_MARK = /(?!['’])\p{Quotation_Mark}|(?<![\p{L}\p{N}])['’]|['’]$/u

/** Every clause stands word for word in the sentence it names; direct speech has marks and a speaker. */
export function checkStatements(record: RawRecord, world: KnownCountries, report: RecordReport): void {
  const sentences = new Map(record.sentences.map(({ number, text }) => [number, text]))
  const order = record.sentences.map(({ number }) => number)
  const spokenOf = spokenOfIn(record)
  const byId = new Map(record.statements.map(statement => [statement.id, statement]))

  for (const [index, statement] of record.statements.entries()) {
    const { clause, sentence, speech, speaker, continues, panels, note } = statement
    const text = sentences.get(sentence)
    const here = ['statements', index] as const
    if (text !== undefined && !text.includes(clause)) {
      const elsewhere = record.sentences.find(({ text }) => text.includes(clause))?.number
      report.add(
        [...here, 'clause'],
        clause,
        elsewhere === undefined
          ? `words of sentence ${sentence}: "${text}"`
          : `words of sentence ${sentence}; these stand in sentence ${elsewhere}`,
      )
    }
    if (speech === 'direct') {
      if (speaker === null) report.add([...here, 'speaker'], null, 'a speaker: it is direct speech')
      if (!QUOTATION_MARK.test(clause))
        report.add([...here, 'clause'], clause, 'its quotation mark: it is direct speech')
    }
    const before = continues === undefined ? undefined : byId.get(continues)
    if (before !== undefined && text !== undefined) {
      const gap = order.indexOf(sentence) - order.indexOf(before.sentence)
      if (gap !== 1 || before.speech !== 'direct') {
        report.add([...here, 'continues'], continues, 'a direct statement of the sentence just before')
      }
    }
    if (panelsOf(statement, spokenOf).length === 0 && note === undefined) {
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
      if (world.has(code) && !own.includes(code)) {
        report.add(
          [...here, 'panels', place],
          code,
          "a country that the statement concerns, its speaker's, or the actor of its event",
        )
      }
    }
  }
}
