import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { comparable } from '../typography/comparable.ts'
import { firstDifference } from '../typography/firstDifference.ts'
import { findIn } from '../typography/placesIn.ts'
import { strays } from '../typography/strays.ts'

/**
 * The sentences of the record are the article, whole, in order and word for word; typography may differ.
 * @returns the numbers of those that differ
 */
export function checkArticle(record: RawRecord, article: string, report: RecordReport): Set<string> {
  const differing = new Set<string>()
  const there = comparable(article)
  /** The article's words from one place to another, as they are written. */
  const written = (from: number, to = there.text.length) =>
    article.slice(there.starts[from] ?? article.length, there.ends[to - 1] ?? article.length).trim()
  let cursor = 0
  /** Whether the previous sentence already differed: the two are then reported as one problem. */
  let differs = false
  for (const [index, { number, text }] of record.sentences.entries()) {
    if (report.isBroken(['sentences', index, 'text'])) {
      differs = true
      differing.add(number)
      continue
    }
    const sought = comparable(text).text
    const start = findIn(there, sought, cursor)
    if (start < 0) {
      const gap = /^ */.exec(there.text.slice(cursor))?.[0].length ?? 0
      const next = written(cursor + gap, Math.min(there.text.length, cursor + gap + sought.length))
      differs = true
      differing.add(number)
      // What is no text is reported as such.
      if (strays(text).length > 0 || strays(next).length > 0) continue
      const difference = firstDifference(text, written(cursor + gap), 'in the article')
      const here = ['sentences', index, 'text']
      if (next === '') report.add(here, text, 'no more sentences: the article ends before it')
      else report.add(here, text, `the article's next words: "${next}"`, { difference })
      continue
    }
    const between = written(cursor, start)
    if (start > cursor && between !== '' && !differs) {
      report.add(['sentences', index], number, `before it a sentence that is left out: "${between}"`)
    }
    cursor = start + sought.length
    differs = false
  }
  const rest = cursor < there.text.length ? written(cursor) : ''
  if (rest !== '' && !differs) {
    report.add(['sentences'], record.sentences.length, `one more, for the article's last words: "${rest}"`)
  }
  return differing
}
