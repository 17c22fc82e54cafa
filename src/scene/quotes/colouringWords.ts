import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Story } from '../../model/story.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { countryPanel } from './countryPanel.ts'
import type { Quotation } from './quotation.ts'

/** The words that colour a country, with the stance that they give it. */
export interface ColouringWords {
  stance: string
  quotation: Quotation
}

/**
 * The words that a picture of a country carries: those that establish its stance, whole as its panel shows them. Never
 * what others said about it. Undefined while no stance is held.
 */
export function colouringWords(
  story: Story,
  timeline: Timeline,
  step: Step,
  code: CountryCode,
): ColouringWords | undefined {
  const panel = countryPanel(story, timeline, step, code)
  if (panel.kind !== 'named' || panel.standing.kind !== 'stance') return undefined
  const [quotation] = panel.colours
  return quotation && { stance: panel.standing.stance, quotation }
}
