import type { CountryCode } from '../model/country/countryCode.ts'
import { type Standing, standingKey } from '../model/stance.ts'
import { type Statement, type Story, sentenceOf, statementOf } from '../model/story.ts'
import { firstSteps, heldSinceEach, standingsAt } from '../timeline/standingsAt.ts'
import { eventAt, type Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** A row of the table: a named country, or a territory that the story mentions. */
export interface TableRow {
  code: CountryCode
  standing: Standing
  /** The step that first names it: 0 from the beginning, undefined where none does. */
  first: Step | undefined
  /** The step from which it holds its stance; before it has one, the step that first names it. */
  step: Step | undefined
  /** The clause that colours it. */
  clause?: string
  sentence?: string
  /** Further sentences that its panel shows. */
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

  const namedRow = (code: CountryCode, standing: Standing, step: Step | undefined): TableRow => {
    const event = step === undefined ? undefined : eventAt(story, step)
    const id =
      event?.establishedBy.find(statement => statementOf(story, statement).concerns.includes(code)) ??
      given.get(code)
    const statement = id === undefined ? undefined : statementOf(story, id)
    const also = (shownFor.get(code) ?? [])
      .map(({ sentence }) => sentence)
      .filter(sentence => sentence !== statement?.sentence)
    return {
      code,
      standing,
      first: first.get(code),
      step,
      ...(statement && {
        clause: sentenceOf(story, statement.sentence).text.slice(statement.start, statement.end),
        sentence: statement.sentence,
      }),
      also: [...new Set(also)],
      ...(event?.outside !== undefined && { date: event.outside }),
    }
  }

  const place = (code: CountryCode) => first.get(code) || timeline.events.length
  const named = story.countries.map(({ code }) => code).sort((a, b) => place(a) - place(b))
  const made = new Map<string, TableRow>()
  return step => {
    const standings = standingsAt(timeline, step)
    const since = heldSinceEach(timeline, step)
    const row = (code: CountryCode, isNamed: boolean): TableRow => {
      const standing = standings.get(code) ?? { kind: 'none', later: false }
      const at = isNamed ? (since.get(code) ?? first.get(code)) : undefined
      const key = [code, standingKey(standing), at].join()
      const known = made.get(key)
      if (known) return known
      const fresh = isNamed
        ? namedRow(code, standing, at)
        : { code, standing, first: undefined, step: undefined, also: [] }
      made.set(key, fresh)
      return fresh
    }
    return [...named.map(code => row(code, true)), ...story.mention.map(code => row(code, false))]
  }
}
