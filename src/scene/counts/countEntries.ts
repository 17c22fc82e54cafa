import { stancesAt } from '../../timeline/standingsAt.ts'
import { lastStep, type Step, stepsOf } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import type { BuiltTelling } from '../telling.ts'

/** A stance in the line above the map, which is the legend at the same time. */
export interface CountEntry {
  stance: string
  /** How many hold it at the step; undefined where the stance is not counted. */
  count: number | undefined
  /** Its name in the fewest words: "boycott". */
  name: string
  /** What a wide screen says after it: ": no officials sent", ": China". Empty where there is no more to say. */
  more: string
}

/** Who holds a stance that is not counted is told by name, if they are no more than this. */
const MOST_NAMES = 2

/** Returns an entry for each stance that somebody holds at some step, in the order of the record; the same at every step. */
export function countEntries(telling: BuiltTelling, step: Step): CountEntry[] {
  const { nameOf, story, timeline, words } = telling
  const held = [...stancesAt(timeline, step).values()]
  const taken = new Set(stepsOf(timeline).flatMap(each => [...stancesAt(timeline, each).values()]))
  const holders = (id: string) =>
    [...stancesAt(timeline, lastStep(timeline))].flatMap(([code, stance]) =>
      stance === id ? [nameOf(code)] : [],
    )
  return story.stances
    .filter(({ id }) => taken.has(id))
    .map(({ count, id, label }) => {
      const names = holders(id)
      const text =
        count === undefined && names.length > 0 && names.length <= MOST_NAMES
          ? fill(words.holding, {
              stance: label,
              countries: names.reduce((a, b) => fill(words.enumerated, { a, b })),
            })
          : label
      const [, name = text, more = ''] = text.match(/^([^:：]+?)(\s?[:：].*)$/s) ?? []
      return {
        stance: id,
        count: count === undefined ? undefined : held.filter(stance => stance === id).length,
        name: uncapitalised(name, words.language),
        more,
      }
    })
}

/** Returns a name as it stands within a line; one in capitals stays. */
export function uncapitalised(text: string, language: string): string {
  const [first = '', second = ''] = text
  const isWord = second === second.toLocaleLowerCase(language)
  return isWord ? first.toLocaleLowerCase(language) + text.slice(first.length) : text
}
