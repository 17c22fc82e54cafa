import type { RecordReport } from '../record/recordReport.ts'
import { NO_LINK, type RawRecord } from '../record/recordSchema.ts'
import { placesIn } from '../typography/placesIn.ts'
import { soundLink } from './soundLink.ts'

/** What is marked as from the article stands in it; what is from outside names its own sources. */
export function checkSource({ events, source }: RawRecord, article: string, report: RecordReport): void {
  for (const field of ['publisher', 'headline', 'address', 'date'] as const) {
    const { text, from, sources } = source[field]
    if (from === 'article' && placesIn(article, text).length === 0) {
      report.add(['source', field, 'text'], text, 'words of the article, or "from": "outside"')
    }
    if (from === 'outside' && sources === undefined) {
      report.add(['source', field, 'sources'], sources, 'at least one address that bears it out')
    }
  }
  for (const [index, { date }] of events.entries()) {
    if (date?.from === 'outside' && date.sources === undefined)
      report.add(['events', index, 'date', 'sources'], undefined, 'at least one address that bears it out')
  }
  // It becomes the page's own link to the article.
  const { text } = source.address
  if (!soundLink(text)) report.add(['source', 'address', 'text'], text, NO_LINK)
}
