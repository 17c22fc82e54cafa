import { wordOf } from '../../model/stance.ts'
import { hasOwnDates, tableRows } from '../../scene/tableRows.ts'
import type { Telling } from '../../scene/telling.ts'
import type { ViewPlace } from '../../scene/viewText.ts'
import { stepName } from '../../timeline/step.ts'
import { type Provenance, takenRows, viewTable } from './viewTable.ts'

/** The head of dates; that of a story whose article gives some is another. */
const OUTSIDE = 'Date, from outside the article'

/** Heads that scripts rely on, in any language: those of a view's table in English, and what says the same for programs. */
const HEADS = [
  'Code',
  'Country',
  'Stance',
  'Step',
  'Event',
  'The words that colour it',
  'Sentence',
  OUTSIDE,
  'Source',
  'Address of the source',
  'Address of this view',
  'Note',
  'Note on borders',
  'stance_id',
  'event_id',
] as const

/**
 * The table of a view for programs, heads first: its columns under heads that never change, then the stance and the event by
 * their names in the record. An event is empty where none gives or will give the stance.
 */
export function recordTable(
  telling: Telling,
  place: ViewPlace,
  provenance: Provenance,
): (string | number)[][] {
  const { story, timeline } = telling
  const taken = takenRows(tableRows(story, timeline)(place.step))
  const [, ...rows] = viewTable(telling, place, provenance)
  return [
    HEADS.map(head => (head === OUTSIDE && hasOwnDates(story) ? 'Date' : head)),
    ...rows.map((row, index) => {
      const { key = '', step } = taken[index] ?? {}
      return [...row, wordOf(key), step === undefined ? '' : stepName(timeline, step)]
    }),
  ]
}
