import type { CountryCode } from '../model/country/countryCode.ts'
import type { Step } from '../timeline/step.ts'

/** Where the reader is. Everything that a page shows follows from it. */
export interface Place {
  step: Step
  /** The chosen country; null while the panel shows the step. */
  country: CountryCode | null
  /** The number of the sentence whose countries are lit. */
  sentence: string | null
  /** The stance whose countries are lit. */
  stance: string | null
  playing: boolean
}
