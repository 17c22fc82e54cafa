import type { CountryCode } from '../../model/country/countryCode.ts'
import { type Statement, type Story, sentenceOf, statementOf } from '../../model/story.ts'
import { stanceChanges } from '../../timeline/stanceChanges.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import { eventAt, lastStep, type Step, stepsOf } from '../../timeline/step.ts'
import { actorsStance } from '../../timeline/tilesAt.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { byPlace, firstOf, type MarkedRun, markedRuns } from './quotation.ts'
import { whoSpeaks } from './whoSpeaks.ts'

/** One row of "In the article": a sentence, or the sentences of one quotation. */
export interface CitedRow {
  sentences: { number: string; who: string | undefined; runs: MarkedRun[] }[]
  /**
   * Countries whose panel shows it, by the stance that they have where it stands, in the order of the record; last, by
   * `none`, those that the sentence gives none.
   */
  countries: { stance: string; codes: CountryCode[] }[]
  /** Who speaks in it, with the role, where it holds direct speech. */
  speaker?: string
  /** What a reader should know of its sentences. */
  notes: string[]
}

/** The sentences that a panel shows, in the article's order, every clause that colours or makes an event marked. */
export function citedSentences(story: Story, timeline: Timeline): CitedRow[] {
  const marks = marksOf(story, timeline)
  const stanceOf = stancesThere(story, timeline)
  const rows = new Map<string, string[]>()
  for (const statement of [...story.statements].sort(byPlace(story))) {
    if (statement.panels.length === 0) continue
    const { sentence } = statement
    const first = statement.speech === 'direct' ? firstOf(story, statement).sentence : sentence
    // A sentence stands in one row, also where it ends a quotation and says more.
    const row = rows.get(first) ?? rows.get(sentence) ?? []
    if (!row.includes(sentence)) row.push(sentence)
    rows.set(first, row).set(sentence, row)
  }
  return [...new Set(rows.values())].map(numbers => {
    const shown = story.statements.filter(
      ({ sentence, panels }) => numbers.includes(sentence) && panels.length > 0,
    )
    const codes = new Set(shown.flatMap(({ panels }) => panels))
    const speaker = shown.find(({ speech }) => speech === 'direct')?.speaker
    return {
      sentences: numbers.map(number => ({
        number,
        who: whoSpeaks(story, number),
        runs: markedRuns(
          sentenceOf(story, number).text,
          shown.flatMap(({ id, sentence, start, end }) => {
            const mark = marks.get(id)
            return sentence === number && mark !== undefined ? [{ start, end, mark }] : []
          }),
        ),
      })),
      countries: [...story.stances.map(({ id }): string => id), 'none']
        .map(stance => ({
          stance,
          codes: [...codes].filter(code => stanceOf(shown, code) === stance),
        }))
        .filter(({ codes }) => codes.length > 0),
      ...(speaker != null && { speaker: speaker.label ?? `${speaker.name}, ${speaker.role}` }),
      notes: numbers.flatMap(number => story.sentenceNotes[number] ?? []),
    }
  })
}

/**
 * Returns what finds the stance that a country has in some statements: the one that it takes by the event that they make,
 * or that it holds at the first event that names them. Where no event does, the only one that it ever takes; `none` where
 * it takes several, for nothing tells which is meant.
 */
function stancesThere(
  story: Story,
  timeline: Timeline,
): (statements: readonly Statement[], code: CountryCode) => string {
  const changes = stanceChanges(timeline, lastStep(timeline))
  return (statements, code) => {
    const own = changes.get(code) ?? []
    const [only, ...others] = own
    if (others.length === 0) return only?.stance ?? 'none'
    const about = statements.filter(({ panels }) => panels.includes(code)).map(({ id }) => id)
    const given = story.given.find(({ country, statement }) => country === code && about.includes(statement))
    if (given) return given.stance
    const named = (ids: readonly string[]) => ids.some(id => about.includes(id))
    const takes = story.events.find(
      event => event.takes[code] !== undefined && named([...event.establishedBy, ...event.alsoSaidBy]),
    )
    if (takes) return takes.takes[code] ?? 'none'
    const at = story.events.findIndex(event =>
      named([...event.establishedBy, ...event.alsoSaidBy, ...event.shows]),
    )
    return at < 0 ? 'none' : (own.filter(({ step }) => step <= at + 1).at(-1)?.stance ?? 'none')
  }
}

/** Every statement that colours a country or makes an event, with the stance whose colour marks it. */
export function marksOf(story: Story, timeline: Timeline): Map<string, string> {
  return new Map<string, string>([
    ...story.given.map(({ statement, stance }) => [statement, stance] as const),
    ...stepsOf(timeline).flatMap(step => eventMarks(story, timeline, step)),
  ])
}

/**
 * The statements that make the event of a step, each with the stance that a country it concerns takes there; where none
 * of them takes one, with the stance that the event's actor holds.
 */
export function eventMarks(story: Story, timeline: Timeline, step: Step): (readonly [string, string])[] {
  const event = eventAt(story, step)
  if (event === undefined) return []
  const { alsoSaidBy, establishedBy, takes } = event
  const made = Object.keys(takes).length > 0 ? [...establishedBy, ...alsoSaidBy] : establishedBy.slice(0, 1)
  return made.flatMap(id => {
    const { concerns, speech } = statementOf(story, id)
    const stance =
      concerns.flatMap(code => takes[code] ?? [])[0] ?? actorsStance(event, stancesAt(timeline, step))
    return speech === 'direct' || stance === undefined ? [] : [[id, stance] as const]
  })
}
