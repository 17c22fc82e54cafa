import type { RecordReport } from './recordReport.ts'
import type { RawRecord } from './recordSchema.ts'

/** The sentences of the record are the article, whole, in order and word for word. */
export function checkArticle(record: RawRecord, article: string, report: RecordReport): void {
  let cursor = 0
  for (const [index, sentence] of record.sentences.entries()) {
    const start = article.indexOf(sentence.text, cursor)
    if (start < 0) {
      report.add(
        ['sentences', index, 'text'],
        sentence.text,
        `the article's next words: "${article.slice(cursor).trimStart().slice(0, sentence.text.length)}"`,
      )
      continue
    }
    const between = article.slice(cursor, start).trim()
    if (between !== '') {
      report.add(
        ['sentences', index],
        sentence.number,
        `a sentence of its own for what stands before it: "${between}"`,
      )
    }
    cursor = start + sentence.text.length
  }
  const rest = article.slice(cursor).trim()
  if (rest !== '' && report.problems.length === 0) {
    report.add(['sentences'], record.sentences.length, `a sentence for the article's last words: "${rest}"`)
  }
  const { headline } = record.source
  if (headline.from === 'article' && !article.includes(headline.text)) {
    report.add(['source', 'headline', 'text'], headline.text, 'words of the article')
  }
}
