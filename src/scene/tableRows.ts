import type { CountryCode } from '../model/countryCode.ts'
import type { Standing } from '../model/stance.ts'
import { type Story, sentenceOf, statementOf } from '../model/story.ts'
import { firstStepOf, heldSince, standingsAt } from '../timeline/standingsAt.ts'
import type { Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** A row of the table: a named country, or a territory that the story mentions. */
export interface TableRow {
  code: CountryCode
  standing: Standing
  /** The step that names it: 0 from the beginning, undefined where none does. */
  step: Step | undefined
  /** The clause that colours it. */
  clause?: string
  sentence?: string
  /** Further sentences that its panel shows. */
  also: string[]
  date?: string
}

/** The table's rows at a step: the named countries in the order of the steps, then the territories mentioned. */
export function tableRows(story: Story, timeline: Timeline, step: Step): TableRow[] {
  const standings = standingsAt(timeline, step)
  const standing = (code: CountryCode): Standing => standings.get(code) ?? { kind: 'none', later: false }
  const named = story.countries
    .map(({ code }): TableRow => {
      const at = heldSince(timeline, step, code) ?? firstStepOf(timeline, code)
      const event = at === undefined || at === 0 ? undefined : story.events[at - 1]
      const given = story.given.find(({ country }) => country === code)
      const id =
        event?.establishedBy.find(statement => statementOf(story, statement).concerns.includes(code)) ??
        given?.statement
      const statement = id === undefined ? undefined : statementOf(story, id)
      const also = story.statements
        .filter(({ panels, sentence }) => panels.includes(code) && sentence !== statement?.sentence)
        .map(({ sentence }) => sentence)
      return {
        code,
        standing: standing(code),
        step: at,
        ...(statement && {
          clause: sentenceOf(story, statement.sentence).text.slice(statement.start, statement.end),
          sentence: statement.sentence,
        }),
        also: [...new Set(also)],
        ...(event?.outside !== undefined && { date: event.outside }),
      }
    })
    .sort((a, b) => (a.step || timeline.events.length) - (b.step || timeline.events.length))
  const mentioned = story.mention.map(
    (code): TableRow => ({ code, standing: standing(code), step: undefined, also: [] }),
  )
  return [...named, ...mentioned]
}
