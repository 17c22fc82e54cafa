import { asShown } from '../typography/asShown.ts'
import { clausePlaces } from '../typography/clausePlaces.ts'
import { comparable } from '../typography/comparable.ts'
import { findIn, placesIn } from '../typography/placesIn.ts'
import type { RawRecord } from './recordSchema.ts'

/**
 * The record with the article's own words, as the article writes them: an editor may have typed other quotation marks, dashes and
 * spaces. @param record one that the checks have accepted
 */
export function wordsOfArticle(record: RawRecord, article: string): RawRecord {
  const there = comparable(article)
  let cursor = 0
  const sentences = record.sentences.map(sentence => {
    const sought = comparable(sentence.text).text
    const start = findIn(there, sought, cursor)
    cursor = start + sought.length
    return { ...sentence, text: asShown(article.slice(there.starts[start], there.ends[cursor - 1])) }
  })
  const textOf = new Map(sentences.map(({ number, text }) => [number, text]))
  const statements = record.statements.map(statement => {
    const text = textOf.get(statement.sentence) ?? ''
    const [place] = clausePlaces(text, statement.clause, statement.before)
    return place === undefined ? statement : { ...statement, clause: text.slice(place.start, place.end) }
  })
  const written = <Sourced extends { text: string; from: 'article' | 'outside' }>(sourced: Sourced) => {
    const [place] = sourced.from === 'article' ? placesIn(article, sourced.text) : []
    return place === undefined
      ? sourced
      : { ...sourced, text: asShown(article.slice(place.start, place.end)) }
  }
  const { address, date, headline, publisher } = record.source
  const source = {
    ...record.source,
    publisher: written(publisher),
    headline: written(headline),
    address: written(address),
    date: written(date),
  }
  return { ...record, source, sentences, statements }
}
