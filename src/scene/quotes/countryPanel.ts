import type { CountryCode } from '../../model/country/countryCode.ts'
import { LEFT, type StanceId, type Standing } from '../../model/stance.ts'
import { type Statement, type Story, statementOf } from '../../model/story.ts'
import { stanceChanges } from '../../timeline/stanceChanges.ts'
import { firstStepOf, standingsAt } from '../../timeline/standingsAt.ts'
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
      /** How it stood before, the latest first: key of the standing, since when, and the words that say so. */
      before: { key: string; since: Step; quotations: Quotation[] }[]
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

  const changes = stanceChanges(timeline, step).get(code) ?? []
  const since = changes.at(-1)?.step
  const shownStep = since ?? first
  const colouring = colouringAt(story, shownStep, code)
  const coloured = new Set(colouring.map(id => statementOf(story, id).sentence))
  const apart = (id: string) => !coloured.has(statementOf(story, id).sentence)
  const earlier = changes
    .slice(0, -1)
    .map(change => ({ ...change, ids: colouringAt(story, change.step, code).filter(apart) }))
    .reverse()
  const marks = new Map(
    [...earlier, { stance: stanceTakenAt(story, shownStep, code), ids: colouring }].flatMap(
      ({ ids, stance }) =>
        stance === undefined ? [] : ids.map((id): [string, string] => [id, stance ?? 'none']),
    ),
  )

  const shown = new Set(earlier.flatMap(({ ids }) => ids.map(id => statementOf(story, id).sentence)))
  const mine = story.statements.filter(({ panels }) => panels.includes(code))
  const inColours = mine.filter(({ id }) => !apart(id))
  const others = mine.filter(({ id, sentence }) => apart(id) && !shown.has(sentence))
  const said = others.filter(statement => isSaidBy(story, statement, code))
  const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id)
  const event = eventAt(story, shownStep)
  return {
    kind: 'named',
    code,
    standing,
    since,
    first,
    before: earlier.map(({ ids, stance, step }) => ({
      key: stance ?? LEFT,
      since: step,
      quotations: quotationsOf(story, ids, marks),
    })),
    colours: quotationsOf(story, [...colouring, ...ids(inColours)], marks),
    said: quotationsOf(story, ids(said), marks),
    about: quotationsOf(story, ids(others.filter(statement => !said.includes(statement))), marks),
    leavesOpen: named.leavesOpen,
    seeAlso: [...new Set(named.seeAlso.map(id => statementOf(story, id).sentence))],
    outside: named.outside,
    ...(event?.outside !== undefined && { date: event.outside }),
  }
}

/** The statements by which a country takes, or gives up, a stance at a step. */
function colouringAt(story: Story, step: Step, code: CountryCode): string[] {
  const event = eventAt(story, step)
  if (event === undefined)
    return story.given.flatMap(given => (given.country === code ? [given.statement] : []))
  return [...event.establishedBy, ...event.alsoSaidBy].filter(id =>
    statementOf(story, id).concerns.includes(code),
  )
}

function stanceTakenAt({ events, given }: Story, step: Step, code: CountryCode): StanceId | null | undefined {
  const event = eventAt({ events }, step)
  return event ? event.takes[code] : given.find(({ country }) => country === code)?.stance
}

/** Said by a country: its speaker speaks for it, or the statement makes an event that is the country's own. */
function isSaidBy(story: Story, statement: Statement, code: CountryCode): boolean {
  if (firstOf(story, statement).speaker?.countries.includes(code)) return true
  return story.events.some(
    ({ actor, establishedBy }) => actor === code && establishedBy.includes(statement.id),
  )
}
