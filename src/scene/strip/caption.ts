import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import { momentAt } from '../momentAt.ts'

/** What a step is called, wherever it is said: slider, map, picture. */
export interface Caption {
  /** The event's label, or the start's. */
  label: string
  /** "Step 3 of 6", or "Start". */
  number: string
  /** The slider's value text: label and counts. */
  valueText: string
  mapName: string
  /** The main button's name at this step while nothing plays. */
  button: string
}

/** The caption of one step. Counts are of the stances that the record counts. */
export function captionAt(story: Story, timeline: Timeline, words: Words, step: Step): Caption {
  const n = story.events.length
  const following = story.events[step]
  const label = momentAt(story, step).label
  const held = [...stancesAt(timeline, step).values()]
  const listed = (a: string, b: string) => fill(words.listed, { a, b })
  const counts =
    story.stances
      .filter(({ id, count }) => count !== undefined && held.includes(id))
      .map(({ id, count = '' }) => countText(count, held.filter(stance => stance === id).length))
      .reduce((said, next) => (said === '' ? next : listed(said, next)), '') || words.nothingCounted
  return {
    label,
    number: step === 0 ? words.beforeFirst : fill(words.stepOf, { k: step, n }),
    valueText: listed(label, counts),
    mapName: fill(words.mapName, { label, k: step, n, counts }),
    button: following === undefined ? words.replay : fill(words.next, { label: following.label }),
  }
}

/** How many hold a stance: the number stands before the words, or where they name it as {n}. */
function countText(count: string, n: number): string {
  return count.includes('{n}') ? fill(count, { n }) : `${n} ${count}`
}
