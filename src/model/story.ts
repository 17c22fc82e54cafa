import type { CountryCode } from './country/countryCode.ts'
import { oncePer } from './oncePer.ts'
import type { Stance, StanceId } from './stance.ts'
import type { TextRun } from './text/richText.ts'

/** A sentence of the article. `number` is "headline" or its place in the article. */
export interface Sentence {
  number: string
  text: string
}

/** A clause of a sentence and who says it. `start` and `end` are offsets in the sentence's text. */
export interface Statement {
  id: string
  sentence: string
  start: number
  end: number
  speech: 'direct' | 'reported' | 'headline'
  /** Null where the article itself speaks. `label` is the name and role in the language of the page, not the article's. */
  speaker: { name: string; role: string; label?: string; countries: CountryCode[] } | null
  concerns: CountryCode[]
  /** The statement that this one continues: together they are one quotation. */
  continues?: string
  /** Countries whose panel shows it: also whoever it names without a stance. */
  panels: CountryCode[]
}

/** A stance held from before the first event, with the statement that says so. */
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
  /** Statements that repeat what those say. */
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
  /** A sentence about dates that come from outside the article. */
  outside?: string
}

/** A country to which the article gives a stance, and what it leaves open about it. */
export interface NamedCountry {
  code: CountryCode
  leavesOpen: string[]
  /** Statements worth reading beside its own that do not speak of this country. */
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
  /** A shorter version, for small frames. */
  notFullListShort: string
  quotesNote: string
  /** Empty where the page makes one itself. */
  uncitedNote: string
  addressed: string
}

/** A place for a name beside its country: where its leader starts, in degrees, and the offset from there in pixels. */
export interface SeaSpot {
  from: readonly [number, number]
  leader: readonly [number, number]
  text: readonly [number, number]
  /** Which part of the name is at `text`; the middle by default. */
  anchor?: 'middle' | 'end' | 'start'
}

/** The places where a country's name may stand on the map, best first. */
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

/** Returns the statement with an id. Throws a RangeError if there is none, which the record's check rules out. */
export function statementOf({ statements }: Pick<Story, 'statements'>, id: string): Statement {
  const found = statementsById(statements).get(id)
  if (found === undefined) throw new RangeError(`no statement ${id}`)
  return found
}

/** Returns the sentence with a number. Throws a RangeError if there is none. */
export function sentenceOf({ sentences }: Pick<Story, 'sentences'>, number: string): Sentence {
  const found = sentencesByNumber(sentences).get(number)
  if (found === undefined) throw new RangeError(`no sentence ${number}`)
  return found
}
