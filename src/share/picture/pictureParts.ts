import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Story } from '../../model/story.ts'
import type { Theme } from '../../scene/palette.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import type { Words } from '../../words/words.ts'
import type { FontLists, Measure } from './measure.ts'
import type { SeenMap } from './seenMap.ts'

/** What a picture of a view is made of. */
export interface PictureParts {
  story: Story
  timeline: Timeline
  /** With `notNamed`, `later`, `disputed`, `source`, `mapCredit` and the words of captions and quotations. */
  words: Words
  map: SeenMap
  nameOf(code: CountryCode): string
  /** Whether a code is a state: what is said of one that is not named differs from a territory. */
  isState(code: CountryCode): boolean
  place: { step: Step; country: CountryCode | null }
  /** Sentences of the border policy. */
  policy: readonly string[]
  /** The address of this view. */
  address: string
  measure: Measure
  fonts?: FontLists
  theme?: Theme
  /** px; 1200 unless told otherwise, 640 at least. */
  width?: number
}
