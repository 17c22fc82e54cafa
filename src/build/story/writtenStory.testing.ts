import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RawEvent, RawRecord, RawStatement } from '../../model/record/recordSchema.ts'

/** A text in the story's one language. */
type Short = string

/** A statement in short: its clause stands in the sentence; what is left out is as the article says it itself. */
export interface ShortStatement
  extends Partial<Pick<RawStatement, 'continues' | 'panels' | 'speaker' | 'speech'>> {
  sentence: number
  clause: string
  concerns: string
}

/** An event in short. Its label, tile and finding are the same words unless told otherwise. */
export interface ShortEvent
  extends Partial<Omit<RawEvent, 'id' | 'label' | 'tile' | 'finding' | 'remark' | 'outside' | 'addresses'>> {
  label: Short
  /** null: left to the name of the organisation that acts. */
  tile?: Short | null
  finding?: Short
  addresses?: string
}

/** A story in short, in one language. */
export interface ShortStory {
  language: string
  articleLanguage?: string
  headline: Short
  /** What is said before the first event. */
  start?: Short
  sentences: readonly string[]
  stances: Readonly<
    Record<string, Pick<RawRecord['stances'][number], 'colour' | 'pattern'> & { label: Short; joins?: true }>
  >
  given?: RawRecord['given']
  statements: Readonly<Record<string, ShortStatement>>
  events: Readonly<Record<string, ShortEvent>>
  /** Words of the page where they matter. */
  words?: Readonly<Record<string, Short>>
  /** Fields of the record that stand as they are. */
  more?: Partial<RawRecord>
}

/** A record made of a story in short: whoever takes a stance is listed, and a panel shows what concerns it. */
export function writtenRecord(story: ShortStory): RawRecord {
  const {
    articleLanguage = story.language,
    events,
    given = [],
    headline,
    sentences,
    stances,
    start = '…',
    statements,
  } = story
  const say = (text: Short) => ({ [story.language]: text })
  const codes = (text = '') => text.split(' ').filter(Boolean)
  const named = [
    ...new Set([
      ...given.map(({ country }) => country),
      ...Object.values(events).flatMap(({ takes = {} }) => Object.keys(takes)),
    ]),
  ]
  const words = { notFullList: headline, kicker: headline, headline, ...story.words }
  const asWord = (word: string) => say((words as Record<string, string>)[word] ?? headline)
  return {
    id: 'written',
    languages: [story.language],
    source: {
      article: 'article.txt',
      language: articleLanguage,
      publisher: { text: 'The Test', from: 'outside', sources: ['https://example.org/story'] },
      headline: { text: headline, from: 'article' },
      address: { text: 'https://example.org/story', from: 'outside', sources: ['https://example.org/story'] },
      date: { text: '2017', from: 'outside', sources: ['https://example.org/story'] },
    },
    sentences: [
      { number: 'headline', kind: 'headline', text: headline },
      ...sentences.map((text, index) => ({ number: String(index + 1), kind: 'content' as const, text })),
    ],
    stances: Object.entries(stances).map(([id, { label, joins = false, ...look }]) => ({
      id,
      label: say(label),
      count: say(label),
      ...look,
      position: true,
      joins,
    })),
    given,
    statements: Object.entries(statements).map(([id, { concerns, sentence, ...statement }]) => ({
      id,
      sentence: String(sentence),
      speech: 'reported',
      speaker: null,
      concerns: codes(concerns),
      kind: 'act',
      panels: codes(concerns).filter(code => named.includes(code)),
      note: 'Written for a test.',
      ...statement,
    })),
    start: { label: say(start), finding: say(start) },
    events: Object.entries(events).map(([id, { addresses, finding, label, tile, ...event }]) => ({
      id,
      label: say(label),
      ...(tile !== null && { tile: say(tile ?? label) }),
      finding: say(finding ?? label),
      actor: Object.keys(event.takes ?? {})[0] ?? '',
      establishedBy: [],
      takes: {},
      addresses: codes(addresses),
      ...event,
    })),
    countries: named.map(code => ({ code, leavesOpen: { [story.language]: [] } })),
    sentenceNotes: [],
    words: {
      kicker: asWord('kicker'),
      headline: asWord('headline'),
      definition: asWord('definition'),
      stripNote: asWord('stripNote'),
      notFullList: asWord('notFullList'),
      notFullListShort: asWord('notFullListShort'),
      quotesNote: asWord('quotesNote'),
      uncitedNote: asWord('uncitedNote'),
      addressed: asWord('addressed'),
    },
    territories: { mention: [], note: say(headline) },
    outsideDates: [],
    outsideFacts: [],
    ...story.more,
  }
}

/** The article of a story in short. */
export function writtenArticle({ headline, sentences }: ShortStory): string {
  return [headline, '', sentences.join(' '), ''].join('\n')
}

/**
 * Writes a story in short as a folder that the build reads.
 * @returns its id, a path from `data/`
 */
export function writtenStory(story: ShortStory): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-'))
  writeFileSync(join(folder, 'record.json'), JSON.stringify(writtenRecord(story), undefined, 2))
  writeFileSync(join(folder, 'article.txt'), writtenArticle(story))
  return relative(fileURLToPath(new URL('../../../data/', import.meta.url)), folder)
}
