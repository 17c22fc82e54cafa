import type { CountryCode } from '../../model/country/countryCode.ts'
import { standingKey } from '../../model/stance.ts'
import type { Story } from '../../model/story.ts'
import type { Step } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { countryPanel } from './countryPanel.ts'
import type { Quotation } from './quotation.ts'

/** The words that colour a country, with the stance that they give it, or the key of one that it gave up. */
export interface ColouringWords {
  stance: string
  quotation: Quotation
}

/**
 * The words that a picture of a country carries: those that establish its stance, or that it gave one up, whole as its
 * panel shows them. Never what others said about it. Undefined before it takes a stance.
 */
export function colouringWords(
  story: Story,
  timeline: Timeline,
  step: Step,
  code: CountryCode,
): ColouringWords | undefined {
  const panel = countryPanel(story, timeline, step, code)
  if (panel.kind !== 'named' || panel.since === undefined) return undefined
  const [quotation] = panel.colours
  return quotation && { stance: standingKey(panel.standing), quotation }
}
