import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Standing } from '../../model/stance.ts'
import { type Statement, type Story, statementOf } from '../../model/story.ts'
import { firstStepOf, heldSince, standingsAt } from '../../timeline/standingsAt.ts'
import { eventAt, type Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { firstOf, type Quotation, quotationsOf } from './quotation.ts'

/** What the panel shows of a country. `named` and `unnamed` are two kinds: the second has no words to show. */
export type CountryPanel =
  | {
      kind: 'named'
      code: CountryCode
      standing: Standing
      /** The step from which it holds its stance; 0 where it was given; undefined while it is named later. */
      since: Step | undefined
      /** The step that first names it. */
      first: Step
      colours: Quotation[]
      said: Quotation[]
      about: Quotation[]
      leavesOpen: string[]
      /** Sentences worth reading beside it. */
      seeAlso: string[]
      outside: string[]
      /** What is known from outside of its event's date. */
      date?: string
    }
  | { kind: 'unnamed'; code: CountryCode; standing: Standing }

/** The panel of any country at a step. */
export function countryPanel(story: Story, timeline: Timeline, step: Step, code: CountryCode): CountryPanel {
  const standing = standingsAt(timeline, step).get(code) ?? { kind: 'none', later: false }
  const named = story.countries.find(country => country.code === code)
  const first = firstStepOf(timeline, code)
  if (named === undefined || first === undefined) return { kind: 'unnamed', code, standing }

  const since = heldSince(timeline, step, code)
  const shownStep = since ?? first
  const event = eventAt(story, shownStep)
  const given = story.given.find(({ country }) => country === code)
  const stance = event?.takes[code] ?? given?.stance
  const colouring =
    event === undefined
      ? [given?.statement ?? '']
      : [...event.establishedBy, ...event.alsoSaidBy].filter(id =>
          statementOf(story, id).concerns.includes(code),
        )
  const marks = new Map(stance === undefined ? [] : colouring.map(id => [id, stance]))

  const coloured = new Set(colouring.map(id => statementOf(story, id).sentence))
  const mine = story.statements.filter(({ panels }) => panels.includes(code))
  const inColours = mine.filter(statement => coloured.has(statement.sentence))
  const others = mine.filter(statement => !coloured.has(statement.sentence))
  const said = others.filter(statement => isSaidBy(story, statement, code))
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id)
  return {
    kind: 'named',
    code,
    standing,
    since,
    first,
    colours: quotationsOf(story, [...colouring, ...ids(inColours)], marks),
    said: quotationsOf(story, ids(said), marks),
    about: quotationsOf(story, ids(others.filter(statement => !said.includes(statement))), marks),
    leavesOpen: named.leavesOpen,
    seeAlso: [...new Set(named.seeAlso.map(id => statementOf(story, id).sentence))],
    outside: named.outside,
    ...(event?.outside !== undefined && { date: event.outside }),
  }
}

/** Said by a country: its speaker speaks for it, or the statement makes an event that is the country's own. */
function isSaidBy(story: Story, statement: Statement, code: CountryCode): boolean {
  if (firstOf(story, statement).speaker?.countries.includes(code)) return true
  return story.events.some(
    ({ actor, establishedBy }) => actor === code && establishedBy.includes(statement.id),
  )
}
