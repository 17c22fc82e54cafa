import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Theme } from '../../scene/palette.ts'
import type { Telling } from '../../scene/telling.ts'
import type { Step } from '../../timeline/step.ts'
import type { SeenMap } from './map/seenMap.ts'
import type { FontLists, Measure } from './text/measure.ts'

/** What a picture of a view is made of. */
export interface PictureParts extends Telling {
  map: SeenMap
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
