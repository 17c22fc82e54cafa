import type { CountryCode } from './country/countryCode.ts'
import { oncePer } from './oncePer.ts'
import type { Stance, StanceId } from './stance.ts'
import type { TextRun } from './text/richText.ts'

/** A sentence of the article. `number` is "headline" or its place in the article. */
export interface Sentence {
  number: string
  text: string
}

/** A clause of one sentence and who says it. `start` and `end` are offsets into the sentence's text. */
export interface Statement {
  id: string
  sentence: string
  start: number
  end: number
  speech: 'direct' | 'reported' | 'headline'
  /** null: the article speaks for itself. `label`: name and role in the language of the page, not the article's. */
  speaker: { name: string; role: string; label?: string; countries: CountryCode[] } | null
  concerns: CountryCode[]
  /** The statement that this one goes on from: together they are one quotation. */
  continues?: string
  /** Countries whose panel shows it: also whoever it names without a stance. */
  panels: CountryCode[]
}

/** A stance held before the first event, with the statement that says so. */
export interface Given {
  country: CountryCode
  stance: StanceId
  statement: string
}

/** One step of the timeline. */
export interface StoryEvent {
  id: string
  label: string
  /** The short label under its tile. */
  tile: string
  /** The country whose tile it is; the id of an organisation where `isGroup` is set. */
  actor: CountryCode
  isGroup?: true
  /** Statements that make the event. */
  establishedBy: string[]
  /** Statements that say the same once more. */
  alsoSaidBy: string[]
  /** Further statements that the step shows. */
  shows: string[]
  /** The stance that each country takes by it; null where it gives up the one it has. */
  takes: Record<CountryCode, StanceId | null>
  addresses: CountryCode[]
  finding: TextRun[]
  /** When it happened, and who says so: the article, or a source outside of it. */
  when?: { text: string; from: 'article' | 'outside' }
  remark?: string
  /** A sentence on dates from outside the article. */
  outside?: string
}

/** A country that the article takes a stance from, and what it leaves open. */
export interface NamedCountry {
  code: CountryCode
  leavesOpen: string[]
  /** Statements worth reading beside it that say nothing of this country. */
  seeAlso: string[]
  /** Facts from outside the article. */
  outside: string[]
}

/** The words of the page that belong to this story. */
export interface StoryWords {
  kicker: string
  headline: string
  definition: string
  stripNote: string
  notFullList: string
  /** The same in a few words, where a frame has little room. */
  notFullListShort: string
  quotesNote: string
  /** Empty where the page makes one itself. */
  uncitedNote: string
  addressed: string
}

/** A place for a name off its country: degrees for the leader's start, then pixels from there. */
export interface SeaSpot {
  from: readonly [number, number]
  leader: readonly [number, number]
  text: readonly [number, number]
  /** Which part of the name stands at `text`; its middle unless told otherwise. */
  anchor?: 'middle' | 'end' | 'start'
}

/** Where a country's name may stand on the map, best place first. */
export interface LabelSpots {
  inside?: readonly [number, number]
  sea?: readonly SeaSpot[]
}

/** One article's record in one language. Plain data: it crosses from the build to the browser as JSON. */
export interface Story {
  id: string
  /** The language of the page. */
  language: string
  /** The language of the article and of every quotation. */
  articleLanguage: string
  publisher: string
  address: string
  sentences: Sentence[]
  stances: Stance[]
  given: Given[]
  statements: Statement[]
  start: { label: string; finding: TextRun[] }
  events: StoryEvent[]
  countries: NamedCountry[]
  /** What a reader should know of a cited sentence, by its number. */
  sentenceNotes: Record<string, string>
  words: StoryWords
  /** The numbers of the article's sentences that no panel shows, where the record does not tell of them itself. */
  uncited: string[]
  territoryNote: string
  /** Territories that get a row of their own in the table. */
  mention: CountryCode[]
  /** Countries that the article names and that take no stance; they are among those mentioned. */
  spokenOf: CountryCode[]
  labels: Record<CountryCode, LabelSpots>
}

const statementsById = oncePer(
  (statements: Story['statements']) => new Map(statements.map(each => [each.id, each])),
)
const sentencesByNumber = oncePer(
  (sentences: Story['sentences']) => new Map(sentences.map(each => [each.number, each])),
)

/** The statement with this id; the record's check has made sure that it exists. @throws RangeError where it does not */
export function statementOf({ statements }: Pick<Story, 'statements'>, id: string): Statement {
  const found = statementsById(statements).get(id)
  if (found === undefined) throw new RangeError(`no statement ${id}`)
  return found
}

/** The sentence with this number. @throws RangeError where there is none */
export function sentenceOf({ sentences }: Pick<Story, 'sentences'>, number: string): Sentence {
  const found = sentencesByNumber(sentences).get(number)
  if (found === undefined) throw new RangeError(`no sentence ${number}`)
  return found
}
