import type { CountryCode } from '../../model/country/countryCode.ts'
import { LEFT, type StanceId, type Standing } from '../../model/stance.ts'
import { type Statement, type Story, statementOf } from '../../model/story.ts'
import { stanceChanges } from '../../timeline/stanceChanges.ts'
import { firstStepOf, standingsAt } from '../../timeline/standingsAt.ts'
import { eventAt, type Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { firstOf, type Quotation, quotationsOf } from './quotation.ts'

/**
 * What the panel shows of a country. Three kinds: who takes a stance, whom the article speaks of without one, and
 * whom it does not name, of whom there are no words to show.
 */
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
  | { kind: 'spoken'; code: CountryCode; standing: Standing; said: Quotation[]; about: Quotation[] }
  | { kind: 'unnamed'; code: CountryCode; standing: Standing }

/** The panel of any country at a step. */
export function countryPanel(story: Story, timeline: Timeline, step: Step, code: CountryCode): CountryPanel {
  const standing = standingsAt(timeline, step).get(code) ?? { kind: 'none', later: false }
  const named = story.countries.find(country => country.code === code)
  const first = firstStepOf(timeline, code)
  const mine = story.statements.filter(({ panels }) => panels.includes(code))
  if (named === undefined || first === undefined) {
    if (!story.spokenOf.includes(code)) return { kind: 'unnamed', code, standing }
    return { kind: 'spoken', code, standing, ...saidAndAbout(story, mine, code, new Map()) }
  }

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
  const inColours = mine.filter(({ id }) => !apart(id))
  const others = mine.filter(({ id, sentence }) => apart(id) && !shown.has(sentence))
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
    colours: quotationsOf(story, [...colouring, ...inColours.map(({ id }) => id)], marks),
    ...saidAndAbout(story, others, code, marks),
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

/** What a country's officials said, and what was said about it. */
function saidAndAbout(
  story: Story,
  statements: readonly Statement[],
  code: CountryCode,
  marks: ReadonlyMap<string, string>,
): { said: Quotation[]; about: Quotation[] } {
  const quotations = (isSaid: boolean) => {
    const some = statements.filter(statement => isSaidBy(story, statement, code) === isSaid)
    return quotationsOf(
      story,
      some.map(({ id }) => id),
      marks,
    )
  }
  return { said: quotations(true), about: quotations(false) }
}

/** Said by a country: its speaker speaks for it, or the statement makes an event that is the country's own. */
function isSaidBy(story: Story, statement: Statement, code: CountryCode): boolean {
  if (firstOf(story, statement).speaker?.countries.includes(code)) return true
  return story.events.some(
    ({ actor, establishedBy }) => actor === code && establishedBy.includes(statement.id),
  )
}
