import type { CountryCode } from '../../model/country/countryCode.ts'
import { LEFT, stanceWord, standingKey } from '../../model/stance.ts'
import { addressedAt, standingsAt } from '../../timeline/standingsAt.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'
import type { Words } from '../../words/words.ts'
import type { StandingTexts } from '../standingTexts.ts'

/** What a drawn shape shows: the words that stand in its attributes. */
export interface ShapeState {
  /** `data-stance`. */
  stance: string
  /** `data-named="later"`: a later step names it. */
  later: boolean
  /** An event of this step addresses it. */
  addressed: boolean
  /** The key of its standing in `StandingTexts`. */
  key: string
}

/** The word of `data-named`: why a shape without a stance has a look of its own. */
export function namedWord({ key, later }: Pick<ShapeState, 'key' | 'later'>): string | undefined {
  if (later) return 'later'
  return key === 'spoken' || key === LEFT ? 'spoken' : undefined
}

/** A shape that neither the story nor the border policy speaks of. */
export const PLAIN: ShapeState = { stance: 'none', later: false, addressed: false, key: 'none' }

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
        key: standingKey(standing),
      },
    ]),
  )
}

/**
 * What the option of a country is called: its name and its standing, with the comma of the language. The page built
 * ahead and the browser both use it.
 */
export function optionName(
  name: string,
  state: ShapeState,
  standings: StandingTexts,
  words: Pick<Words, 'listed'>,
): string {
  return fill(words.listed, { a: name, b: standings[state.key] ?? '' })
}
