import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import type { RawRecord, RawStatement } from '../record/recordSchema.ts'
import { clausePlaces } from '../typography/clausePlaces.ts'
import { comparable } from '../typography/comparable.ts'
import { firstDifference } from '../typography/firstDifference.ts'
import { placesIn } from '../typography/placesIn.ts'
import { strays } from '../typography/strays.ts'

/** A clause stands in the sentence that it names, from word to word, and in one place of it. */
export function checkClause(
  { before, clause, sentence }: RawStatement,
  { sentences }: RawRecord,
  path: FieldPath,
  report: RecordReport,
): void {
  const text = sentences.find(({ number }) => number === sentence)?.text
  // An unknown sentence is reported where references are checked, what is no text as such.
  if (text === undefined || clause === '' || strays(text).length > 0 || strays(clause).length > 0) return
  const here = [...path, 'clause']
  const places = clausePlaces(text, clause)
  if (places.length === 0) {
    if (placesIn(text, clause).length > 0) {
      report.add(here, clause, `words of sentence ${sentence} that begin and end whole: "${text}"`)
      return
    }
    const elsewhere = sentences.find(each => placesIn(each.text, clause).length > 0)?.number
    const expected = `words of sentence ${sentence}`
    if (elsewhere === undefined)
      report.add(here, clause, `${expected}: "${text}"`, { difference: differenceIn(text, clause) })
    else report.add(here, clause, `${expected}; these stand in sentence ${elsewhere}`)
    return
  }
  if (!/[\p{L}\p{N}]/u.test(clause) || /^[,;:!?،؛，；：！？。、](?=.)/u.test(clause)) {
    report.add(here, clause, 'a clause that begins with a word, or with its quotation mark')
  }
  if (before === undefined) {
    if (places.length > 1)
      report.add(
        [...path, 'before'],
        before,
        `the words before the place that is meant: the clause stands ${places.length} times in sentence ${sentence}`,
      )
  } else if (clausePlaces(text, clause, before).length !== 1) {
    report.add(
      [...path, 'before'],
      before,
      `words that stand just before the clause, and before no other place of it, in sentence ${sentence}: "${text}"`,
    )
  }
}

/** How the clause differs from the words of the sentence that it begins with; undefined where it begins with none. */
function differenceIn(text: string, clause: string): string | undefined {
  const [there, sought] = [comparable(text), comparable(clause).text]
  let length = 0
  while (length < sought.length && there.text.includes(sought.slice(0, length + 1))) length += 1
  if (length < 3) return undefined
  const start = there.text.indexOf(sought.slice(0, length))
  return firstDifference(clause, text.slice(there.starts[start]), 'in the sentence')
}
