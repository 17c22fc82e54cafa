import type { CountryCode } from '../../model/country/countryCode.ts'
import { stanceWord } from '../../model/stance.ts'
import { addressedAt, standingsAt } from '../../timeline/standingsAt.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'

/** What a drawn shape shows: the words that stand in its attributes. */
export interface ShapeState {
  /** `data-stance`. */
  stance: string
  /** `data-named="later"`: a later step names it. */
  later: boolean
  /** An event of this step addresses it. */
  addressed: boolean
  /** The article speaks of it without a position. */
  spoken?: true
}

/** A shape that neither the story nor the border policy speaks of. */
export const PLAIN: ShapeState = { stance: 'none', later: false, addressed: false }

/** The states of all shapes that are not plain, at a step. The page built ahead and the browser both use it. */
export function shapeStates(timeline: Timeline, step: Step): Map<CountryCode, ShapeState> {
  const addressed = addressedAt(timeline, step)
  return new Map(
    [...standingsAt(timeline, step)].map(([code, standing]) => [
      code,
      {
        stance: stanceWord(standing),
        later: standing.kind === 'none' && standing.later,
        addressed: addressed.includes(code),
        ...(standing.kind === 'spoken' && { spoken: true as const }),
      },
    ]),
  )
}

/** The key under which a state is said in `PageScene.standings`: its stance, or `later`, or `spoken`. */
export function standingKey({ stance, later, spoken }: Omit<ShapeState, 'addressed'>): string {
  return spoken ? 'spoken' : later ? 'later' : stance
}

/**
 * What the option of a country is called: its name and its standing, with the comma of the language. The page built
 * ahead and the browser both use it.
 */
export function optionName(
  name: string,
  state: ShapeState,
  standings: Readonly<Record<string, string>>,
  words: Pick<Words, 'listed'>,
): string {
  return fill(words.listed, { a: name, b: standings[standingKey(state)] ?? '' })
}
