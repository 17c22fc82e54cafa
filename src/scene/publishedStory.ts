import type { Story } from '../model/story.ts'
import { byPlace } from './quotes/quotation.ts'

/**
 * The part of a story that reaches the reader: statements that a panel shows, in the article's order, and the sentences
 * they stand in.
 * The article belongs to its publisher; the rest of it stays out of the page.
 */
export function publishedStory(story: Story): Story {
  const statements = story.statements.filter(({ panels }) => panels.length > 0).sort(byPlace(story))
  const cited = new Set(statements.map(({ sentence }) => sentence))
  return {
    ...story,
    statements,
    sentences: story.sentences.filter(({ number }) => cited.has(number)),
    // Places for names are used up once the map is drawn.
    labels: {},
  }
}
