import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Story } from '../../model/story.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import { type Step, stepsOf } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { countryPanel } from './countryPanel.ts'

/** From which step a sentence colours a country, and its number. */
export type ColouringSentence = readonly [step: Step, sentence: string]

/** Returns the sentences that colour a country, each with the step from which it does; none before it holds a stance. */
export function colouringSentences(story: Story, timeline: Timeline, code: CountryCode): ColouringSentence[] {
  const found: ColouringSentence[] = []
  for (const step of stepsOf(timeline)) {
    const taken = step === 0 || timeline.events[step - 1]?.takes[code] !== undefined
    if (!taken || !stancesAt(timeline, step).has(code)) continue
    const panel = countryPanel(story, timeline, step, code)
    const sentence = panel.kind === 'named' ? panel.colours[0]?.sentences[0] : undefined
    if (sentence !== undefined && found.at(-1)?.[1] !== sentence) found.push([step, sentence])
  }
  return found
}
