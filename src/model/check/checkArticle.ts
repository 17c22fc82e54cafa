import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'

/** The sentences of the record are the article, whole, in order and word for word. */
export function checkArticle(record: RawRecord, article: string, report: RecordReport): void {
  let cursor = 0
  /** Whether the sentence before differs: what stands there is then reported already. */
  let differs = false
  for (const [index, { number, text }] of record.sentences.entries()) {
    const start = article.indexOf(text, cursor)
    if (start < 0) {
      const next = article.slice(cursor).trimStart().slice(0, text.length)
      report.add(
        ['sentences', index, 'text'],
        text,
        next === '' ? 'no more sentences: the article ends before it' : `the article's next words: "${next}"`,
      )
      differs = true
      continue
    }
    const between = article.slice(cursor, start).trim()
    if (between !== '' && !differs) {
      report.add(['sentences', index], number, `before it a sentence that is left out: "${between}"`)
    }
    cursor = start + text.length
    differs = false
  }
  const rest = article.slice(cursor).trim()
  if (rest !== '' && !differs) {
    report.add(['sentences'], record.sentences.length, `one more, for the article's last words: "${rest}"`)
  }
}
