import type { CountryCode } from '../model/country/countryCode.ts'
import { LEFT, type Standing, standingKey } from '../model/stance.ts'
import { type Statement, type Story, type StoryEvent, sentenceOf, statementOf } from '../model/story.ts'
import { type StanceChange, stanceChanges } from '../timeline/stanceChanges.ts'
import { firstSteps, standingsAt } from '../timeline/standingsAt.ts'
import { eventAt, type Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** What is known of an event's date: its own date, then what is said of it from outside. */
function dateOf(event: Pick<StoryEvent, 'outside' | 'when'> | undefined): { date?: string } {
  const known = [event?.when?.text, event?.outside].filter(text => text !== undefined)
  return known.length > 0 ? { date: known.join('; ') } : {}
}

/** Whether a date of the story is the article's own: then a column of dates is not one of dates from outside. */
export function hasOwnDates({ events }: Pick<Story, 'events'>): boolean {
  return events.some(({ when }) => when?.from === 'article')
}

/** How a country stood until a later step changed it. */
export interface Stood {
  key: string
  step: Step
  clause?: string
  sentence?: string
  date?: string
}

/** A row of the table: a named country, or a territory that the story mentions. */
export interface TableRow {
  code: CountryCode
  standing: Standing
  /** The step that first names it: 0 from the beginning, undefined where none does. */
  first: Step | undefined
  /** The step from which it holds its stance; before it has one, the step that first names it. */
  step: Step | undefined
  /** How it stood before, the earliest first: key of the standing, since when, and the words that say so. */
  before: Stood[]
  /** The clause that colours it. */
  clause?: string
  sentence?: string
  /** Further sentences that its panel shows; of a country without a stance all of them. */
  also: string[]
  date?: string
}

/**
 * The table's rows by step: the named countries in the order in which the steps first name them (those given from the
 * beginning, as the host is, among those of the last step, which answer), then the territories mentioned. The order is
 * the same at every step, and a row that a step leaves as it was is the same value: whoever draws the table draws what
 * changes. What a long story needs looked up is looked up once.
 */
export function tableRows(story: Story, timeline: Timeline): (step: Step) => TableRow[] {
  const first = firstSteps(timeline)
  const given = new Map(story.given.map(({ country, statement }) => [country, statement]))
  const shownFor = new Map<CountryCode, Statement[]>()
  for (const statement of story.statements) {
    for (const code of statement.panels) {
      const shown = shownFor.get(code)
      if (shown) shown.push(statement)
      else shownFor.set(code, [statement])
    }
  }

  /** The words by which a country takes, or gives up, a stance at a step, and what is known of the date from outside. */
  const wordsAt = (code: CountryCode, step: Step | undefined) => {
    const event = step === undefined ? undefined : eventAt(story, step)
    const id =
      event === undefined
        ? given.get(code)
        : event.establishedBy.find(statement => statementOf(story, statement).concerns.includes(code))
    const statement = id === undefined ? undefined : statementOf(story, id)
    return {
      ...(statement && {
        clause: sentenceOf(story, statement.sentence).text.slice(statement.start, statement.end),
        sentence: statement.sentence,
      }),
      ...dateOf(event),
    }
  }

  const sentencesOf = (code: CountryCode) => [
    ...new Set((shownFor.get(code) ?? []).map(({ sentence }) => sentence)),
  ]

  const namedRow = (code: CountryCode, standing: Standing, changes: readonly StanceChange[]): TableRow => {
    const step = changes.at(-1)?.step ?? first.get(code)
    const words = wordsAt(code, step)
    return {
      code,
      standing,
      first: first.get(code),
      step,
      before: changes
        .slice(0, -1)
        .map(({ stance, step }) => ({ key: stance ?? LEFT, step, ...wordsAt(code, step) })),
      ...words,
      also: sentencesOf(code).filter(sentence => sentence !== words.sentence),
    }
  }

  const place = (code: CountryCode) => first.get(code) || timeline.events.length
  const named = story.countries.map(({ code }) => code).sort((a, b) => place(a) - place(b))
  const made = new Map<string, TableRow>()
  return step => {
    const standings = standingsAt(timeline, step)
    const changes = stanceChanges(timeline, step)
    const row = (code: CountryCode, isNamed: boolean): TableRow => {
      const standing = standings.get(code) ?? { kind: 'none', later: false }
      const own = (isNamed && changes.get(code)) || []
      const key = [code, standingKey(standing), own.at(-1)?.step].join()
      const known = made.get(key)
      if (known) return known
      const fresh = isNamed
        ? namedRow(code, standing, own)
        : { code, standing, first: undefined, step: undefined, before: [], also: sentencesOf(code) }
      made.set(key, fresh)
      return fresh
    }
    return [...named.map(code => row(code, true)), ...story.mention.map(code => row(code, false))]
  }
}
