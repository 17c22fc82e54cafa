import type { CountryCode } from '../model/countryCode.ts'
import type { Standing } from '../model/stance.ts'
import type { Statement, Story } from '../model/story.ts'
import { firstSteps, heldSinceEach, standingsAt } from '../timeline/standingsAt.ts'
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
  // Looked up once: a long story has a thousand statements and a row for every country.
  const since = heldSinceEach(timeline, step)
  const first = firstSteps(timeline)
  const sentences = new Map(story.sentences.map(({ number, text }) => [number, text]))
  const statements = new Map(story.statements.map(statement => [statement.id, statement]))
  const shownFor = new Map<CountryCode, Statement[]>()
  for (const statement of story.statements) {
    for (const code of statement.panels) {
      const shown = shownFor.get(code)
      if (shown) shown.push(statement)
      else shownFor.set(code, [statement])
    }
  }
  const named = story.countries
    .map(({ code }): TableRow => {
      const at = since.get(code) ?? first.get(code)
      const event = at === undefined || at === 0 ? undefined : story.events[at - 1]
      const given = story.given.find(({ country }) => country === code)
      const id =
        event?.establishedBy.find(statement => statements.get(statement)?.concerns.includes(code)) ??
        given?.statement
      const statement = id === undefined ? undefined : statements.get(id)
      const also = (shownFor.get(code) ?? [])
        .map(({ sentence }) => sentence)
        .filter(sentence => sentence !== statement?.sentence)
      return {
        code,
        standing: standing(code),
        step: at,
        ...(statement && {
          clause: (sentences.get(statement.sentence) ?? '').slice(statement.start, statement.end),
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
