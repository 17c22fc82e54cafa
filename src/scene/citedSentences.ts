import type { CountryCode } from '../model/countryCode.ts'
import { type Story, sentenceOf, statementOf } from '../model/story.ts'
import { stancesAt } from '../timeline/standingsAt.ts'
import { lastStep } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { firstOf, type MarkedRun, markedRuns } from './quotation.ts'

/** One row of "In the article": a sentence, or the sentences of one quotation. */
export interface CitedRow {
  sentences: { number: string; runs: MarkedRun[] }[]
  /** Countries whose panel shows it, by the stance they come to hold, in the order of the record. */
  countries: { stance: string; codes: CountryCode[] }[]
  /** Who speaks in it, with the role, where it holds direct speech. */
  speaker?: string
  note?: string
}

/** The sentences that a panel shows, in the article's order, every clause that colours or makes an event marked. */
export function citedSentences(story: Story, timeline: Timeline): CitedRow[] {
  const marks = marksOf(story, timeline)
  const stances = stancesAt(timeline, lastStep(timeline))
  const rows = new Map<string, string[]>()
  for (const statement of story.statements) {
    if (statement.panels.length === 0) continue
    const first = statement.speech === 'direct' ? firstOf(story, statement).sentence : statement.sentence
    const numbers = rows.get(first) ?? []
    if (!numbers.includes(statement.sentence)) rows.set(first, [...numbers, statement.sentence])
  }
  return [...rows].map(([first, numbers]) => {
    const shown = story.statements.filter(
      ({ sentence, panels }) => numbers.includes(sentence) && panels.length > 0,
    )
    const codes = new Set(shown.flatMap(({ panels }) => panels))
    const note = story.sentenceNotes[first]
    const speaker = shown.find(({ speech }) => speech === 'direct')?.speaker
    return {
      sentences: numbers.map(number => ({
        number,
        runs: markedRuns(
          sentenceOf(story, number).text,
          shown.flatMap(({ id, sentence, start, end }) => {
            const mark = marks.get(id)
            return sentence === number && mark !== undefined ? [{ start, end, mark }] : []
          }),
        ),
      })),
      countries: story.stances
        .map(({ id }) => ({
          stance: id as string,
          codes: [...codes].filter(code => stances.get(code) === id),
        }))
        .filter(({ codes }) => codes.length > 0),
      ...(speaker != null && { speaker: speaker.label ?? `${speaker.name}, ${speaker.role}` }),
      ...(note !== undefined && { note }),
    }
  })
}

/** Every statement that colours a country or makes an event, with the stance whose colour marks it. */
export function marksOf(story: Story, timeline: Timeline): Map<string, string> {
  const marks = new Map<string, string>(story.given.map(({ statement, stance }) => [statement, stance]))
  for (const [index, event] of story.events.entries()) {
    const held = () => stancesAt(timeline, (index + 1) as ReturnType<typeof lastStep>)
    const stance = Object.values(event.takes)[0] ?? held().get(event.actor)
    if (stance === undefined) continue
    const [main] = event.establishedBy
    const made = Object.keys(event.takes).length > 0 ? [...event.establishedBy, ...event.alsoSaidBy] : [main]
    for (const id of made)
      if (id !== undefined && statementOf(story, id).speech !== 'direct') marks.set(id, stance)
  }
  return marks
}
