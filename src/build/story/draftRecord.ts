import type { CountryNames } from '../../model/country/knownCountries.ts'
import { countriesIn } from './countriesIn.ts'
import { type DraftSentence, sentencesOf } from './sentencesOf.ts'

/** What stands where somebody has to write. */
const OPEN = '…'

/** Marks that open or close a quotation, in any language. */
const MARK = /["“”„«»「」『』]/g
const SAID =
  /(?:said|says|told|added|explained|warned|declared|announced|katanya|kata|ujar|сказал\p{L}*|заявил\p{L}*|a déclaré|a dit|dijo|afirmó|قال\p{L}*|表示|称|说)/u

/** What a draft is made of. */
export interface DraftParts {
  id: string
  article: string
  /** The language of the article; the draft is told in it. */
  language: string
  /** Names of countries by code, of each language that there is. */
  names: readonly Readonly<Record<string, CountryNames>>[]
}

/**
 * A record to begin with: the sentences of an article, and a statement for each one that names a country or has words in quotation
 * marks. Nothing in it is judged: each statement is marked as a draft, and every text that somebody has to write is "…".
 */
export function draftRecord({ article, id, language, names }: DraftParts) {
  const sentences = sentencesOf(article, language)
  const statements = draftStatements(sentences, names)
  const say = { [language]: OPEN }
  const outside = { text: OPEN, from: 'outside', sources: ['https://example.org/'] }
  return {
    $schema: '../record.schema.json',
    id,
    languages: [language],
    source: {
      article: 'article.txt',
      language,
      publisher: outside,
      headline: { text: sentences[0]?.text ?? OPEN, from: 'article' },
      address: { ...outside, text: 'https://example.org/' },
      date: { ...outside, text: OPEN },
    },
    sentences,
    stances: [
      { id: 'boycott', label: say, colour: 'vermilion', pattern: 'diagonal', position: true, joins: true },
    ],
    statements,
    start: { label: say, finding: say },
    words: {
      ...{
        kicker: say,
        headline: say,
        definition: say,
        stripNote: say,
        notFullList: say,
        notFullListShort: say,
      },
      ...{ quotesNote: say, uncitedNote: say, addressed: say },
    },
    territories: { note: say },
  }
}

/** A statement that somebody has to judge. */
interface DraftStatement {
  id: string
  sentence: string
  clause: string
  before?: string
  speech: 'direct' | 'reported' | 'headline'
  speaker: { name: string; role: string } | null
  concerns: string[]
  continues?: string
  draft: true
}

/** What may be said by the sentences: their quotations, which may go on over several, and what they say of countries. */
function draftStatements(sentences: readonly DraftSentence[], names: DraftParts['names']): DraftStatement[] {
  const statements: DraftStatement[] = []
  let isOpen = false
  for (const { kind, number, text } of sentences) {
    if (kind === 'boilerplate') continue
    const concerns = countriesIn(text, names)
    const quoted = quotedParts(text, isOpen)
    const last = isOpen ? statements.at(-1) : undefined
    isOpen = quoted.isOpen
    const add = (statement: Pick<DraftStatement, 'clause' | 'speech' | 'speaker' | 'continues'>) => {
      const id = `F${String(statements.length + 1).padStart(2, '0')}`
      statements.push({
        id,
        sentence: number,
        ...statement,
        ...beforeOf(text, statement.clause),
        concerns,
        draft: true,
      })
    }
    const speaker = { name: speakerOf(text, names), role: OPEN }
    for (const [index, clause] of quoted.clauses.entries()) {
      add({ clause, speech: 'direct', speaker, ...(index === 0 && last && { continues: last.id }) })
    }
    if (quoted.clauses.length > 0 || concerns.length === 0) continue
    const clause = text.replace(/[.。!！]+$/u, '')
    add({ clause, speech: number === 'headline' ? 'headline' : 'reported', speaker: null })
  }
  // Who speaks may be told at the end of what is said, and a quotation is shown whole.
  for (const statement of statements.toReversed()) {
    const before = statements.find(({ id }) => id === statement.continues)
    if (before?.speaker?.name === OPEN) before.speaker = statement.speaker
    if (before) before.concerns = [...new Set([...before.concerns, ...statement.concerns])]
  }
  return statements
}

/** The words of a sentence in quotation marks, a few words alone left out. @param isOpen whether it begins within a quotation */
function quotedParts(text: string, isOpen: boolean): { clauses: string[]; isOpen: boolean } {
  const clauses: string[] = []
  let start = isOpen ? 0 : -1
  for (const { index } of text.matchAll(MARK)) {
    if (start < 0) start = index
    else {
      clauses.push(text.slice(start, index + 1))
      start = -1
    }
  }
  if (start >= 0) clauses.push(text.slice(start))
  const isLong = (clause: string) => clause.split(/\s+/).length > 3 || /\p{sc=Han}{5}/u.test(clause)
  return { clauses: clauses.filter(isLong), isOpen: start >= 0 }
}

/** The words before a quotation that stands twice. */
function beforeOf(text: string, clause: string) {
  const at = text.indexOf(clause)
  if (text.indexOf(clause, at + 1) < 0) return {}
  const before = text.slice(0, at).trim().split(/\s+/).slice(-3).join(' ')
  return before === '' ? {} : { before }
}

/** Who speaks, by the words beside "said". */
function speakerOf(text: string, names: DraftParts['names']): string {
  const quoted = quotedParts(
    text,
    (text.match(MARK)?.length ?? 0) % 2 === 1 && !/^["“„«「『]/.test(text),
  ).clauses
  const around = quoted.reduce((rest, clause) => rest.replace(clause, ' '), text)
  const [, said = around] = around.split(SAID)
  const [capitals] = /\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]+)+/u.exec(`${said} ${around}`) ?? []
  if (capitals !== undefined && countriesIn(capitals, names).length === 0) return capitals
  return capitals ?? OPEN
}
