import type { CountryCode } from '../country/countryCode.ts'
import type { Stance, StanceId } from '../stance.ts'
import type { LabelSpots, NamedCountry, Statement, Story, StoryEvent } from '../story.ts'
import { richText } from '../text/richText.ts'
import { typeset, typesetQuotation } from '../typeset.ts'
import { clausePlaces } from '../typography/clausePlaces.ts'
import { placesIn } from '../typography/placesIn.ts'
import type { RawRecord, RawStatement } from './recordSchema.ts'
import { panelsOf, spokenOfIn } from './spokenOfIn.ts'

/** How the language of the page writes a date of the record, such as 2021-12-08. */
export type DayText = (date: string, about?: boolean) => string

/**
 * Returns a record in one language: marks read, texts typeset for the language, dates from outside written out. The words of
 * the article are typeset for the article's own language. Throws a RangeError for a language that the record does not have.
 * @param record a record that `parseRecord` has accepted
 */
export function storyIn(record: RawRecord, language: string, dayText: DayText): Story {
  if (!record.languages.includes(language)) throw new RangeError(`${record.id} is not told in ${language}`)
  const sentences = sentencesSet(record)
  const say = (texts: Record<string, string>) => typeset(texts[language] ?? '', language)
  const dates = new Map(record.outsideDates.map(({ id, date }) => [id, dayText(date)]))
  const words = record.words
  const groups = new Map(record.organisations?.map(group => [group.id, group]))
  const spokenOf = spokenOfIn(record)
  return {
    id: record.id,
    language,
    articleLanguage: record.source.language,
    publisher: typesetQuotation(record.source.publisher.text, record.source.language),
    address: record.source.address.text,
    sentences: record.sentences.map(({ number }, index) => ({ number, text: sentences[index] ?? '' })),
    stances: record.stances.map(
      ({ colour, count, id, joins, label, pattern }): Stance => ({
        id: id as StanceId,
        label: say(label),
        ...(count && { count: say(count) }),
        colour,
        pattern,
        joins,
      }),
    ),
    given: record.given.map(({ country, stance, statement }) => ({
      country: country as CountryCode,
      stance: stance as StanceId,
      statement,
    })),
    statements: record.statements.map(statement => statementIn(statement, record, say, sentences, spokenOf)),
    start: { label: say(record.start.label), finding: richText(say(record.start.finding)) },
    events: record.events.map(
      (event): StoryEvent => ({
        id: event.id,
        label: say(event.label),
        tile: say(event.tile ?? groups.get(event.actor)?.name ?? {}),
        actor: event.actor as CountryCode,
        ...(groups.has(event.actor) && { isGroup: true }),
        establishedBy: event.establishedBy,
        alsoSaidBy: event.alsoSaidBy ?? [],
        shows: event.shows ?? [],
        takes: event.takes as StoryEvent['takes'],
        addresses: (event.addresses ?? []) as CountryCode[],
        finding: richText(say(event.finding)),
        ...(event.date && {
          when: {
            text: event.date.text ? say(event.date.text) : dayText(event.date.on, event.date.about),
            from: event.date.from,
          },
        }),
        ...(event.remark && { remark: say(event.remark) }),
        ...(event.outside && { outside: withDates(say(event.outside), dates) }),
      }),
    ),
    countries: record.countries.map(
      ({ code, leavesOpen, seeAlso }): NamedCountry => ({
        code: code as CountryCode,
        leavesOpen: (leavesOpen?.[language] ?? []).map(text => typeset(text, language)),
        seeAlso: seeAlso ?? [],
        outside: record.outsideFacts.filter(fact => fact.about.includes(code)).map(fact => say(fact.text)),
      }),
    ),
    sentenceNotes: Object.fromEntries(
      record.sentenceNotes.map(({ sentence, note }) => [sentence, say(note)]),
    ),
    words: {
      kicker: say(words.kicker),
      headline: say(words.headline),
      definition: say(words.definition),
      stripNote: say(words.stripNote),
      notFullList: say(words.notFullList),
      notFullListShort: say(words.notFullListShort),
      quotesNote: say(words.quotesNote),
      uncitedNote: words.uncitedNote === undefined ? '' : say(words.uncitedNote),
      addressed: say(words.addressed),
    },
    uncited: words.uncitedNote === undefined ? uncitedIn(record, spokenOf) : [],
    territoryNote: say(record.territories.note),
    mention: [...new Set([...record.territories.mention, ...spokenOf])] as CountryCode[],
    spokenOf: spokenOf as CountryCode[],
    labels: (record.labels ?? {}) as Record<CountryCode, LabelSpots>,
  }
}

/** The numbers of the sentences that no panel shows; what is no part of the report is none of them. */
function uncitedIn({ sentences, statements }: RawRecord, spokenOf: readonly string[]): string[] {
  const shown = new Set(
    statements.filter(each => panelsOf(each, spokenOf).length > 0).map(({ sentence }) => sentence),
  )
  return sentences.flatMap(({ kind, number }) => (kind === 'content' && !shown.has(number) ? [number] : []))
}

/** The sentences as their language sets them: together, for a quotation may open in one and close in another. */
function sentencesSet({ sentences, source }: RawRecord): string[] {
  const set = typesetQuotation(sentences.map(({ text }) => text).join('\n'), source.language)
  let end = -1
  return sentences.map(({ text }) => {
    const start = end + 1
    end = start + text.length
    return set.slice(start, end)
  })
}

/** Returns a text with the dates of the record put in for their `{id}`. */
function withDates(text: string, dates: ReadonlyMap<string, string>): string {
  return text.replace(/\{([\w-]+)\}/g, (mark, id: string) => dates.get(id) ?? mark)
}

function statementIn(
  raw: RawStatement,
  record: RawRecord,
  say: (texts: Record<string, string>) => string,
  sentences: readonly string[],
  spokenOf: readonly string[],
): Statement {
  // A speaker's name and role in the language of the page are written once in the record.
  const named = record.statements.find(
    ({ speaker }) =>
      speaker?.label && speaker.name === raw.speaker?.name && speaker.role === raw.speaker.role,
  )?.speaker?.label
  const index = record.sentences.findIndex(({ number }) => number === raw.sentence)
  const sentence = record.sentences[index]?.text ?? ''
  const [{ start, end } = { start: 0, end: 0 }] = clausePlaces(sentence, raw.clause, raw.before)
  // As in the sentence: both are looked for there.
  const asThere = (text: string) => {
    const [place] = placesIn(sentence, text)
    return place === undefined
      ? typesetQuotation(text, record.source.language)
      : (sentences[index]?.slice(place.start, place.end) ?? text)
  }
  return {
    id: raw.id,
    sentence: raw.sentence,
    start,
    end,
    speech: raw.speech,
    speaker: raw.speaker && {
      name: asThere(raw.speaker.name),
      role: asThere(raw.speaker.role),
      ...(named && { label: say(named) }),
      countries: raw.speaker.countries as CountryCode[],
    },
    concerns: raw.concerns as CountryCode[],
    ...(raw.continues && { continues: raw.continues }),
    panels: panelsOf(raw, spokenOf) as CountryCode[],
  }
}
