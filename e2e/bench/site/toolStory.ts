import { loadStory } from '../../../src/build/story/loadStory.ts'
import type { CountryCode } from '../../../src/model/country/countryCode.ts'
import { sentenceOf, statementOf } from '../../../src/model/story.ts'
import { plainText } from '../../../src/model/text/richText.ts'
import { shapeStates } from '../../../src/scene/map/shapeStates.ts'
import { LIGHT } from '../../../src/scene/palette.ts'
import type { Step } from '../../../src/timeline/step.ts'
import { timelineOf } from '../../../src/timeline/timelineOf.ts'

/** What every page tells: the record's own words and stances, as plain as a page needs them. */
export interface ToolStory {
  headline: string
  source: string
  /** What a country without a stance is called. */
  notNamed: string
  /** A label and a finding for each step, the start first. */
  steps: { label: string; finding: string; stances: Record<string, string> }[]
  stances: { id: string; label: string; fill: string }[]
  names: Record<string, string>
  /** The sentence that colours a country. */
  quotes: Record<string, { text: string; from: string }>
}

/** Reads a record for the tools' pages: the same countries, stances, findings and sentences as the product. */
export function toolStory(id: string): ToolStory {
  const { story, names, disputed } = loadStory(id, 'en')
  const timeline = timelineOf(story, disputed)
  const quotes: ToolStory['quotes'] = {}
  const quote = (code: string, statement: string) => {
    const { number, text } = sentenceOf(story, statementOf(story, statement).sentence)
    quotes[code] ??= { text, from: `The article's own words, sentence ${number}` }
  }
  for (const { country, statement } of story.given) quote(country, statement)
  for (const { takes, establishedBy } of story.events) {
    for (const code of Object.keys(takes)) quote(code, establishedBy[0] ?? '')
  }
  return {
    headline: story.words.headline,
    source: story.publisher,
    notNamed: 'Not named in this article',
    steps: [story.start, ...story.events].map(({ label, finding }, step) => ({
      label,
      finding: plainText(finding),
      stances: Object.fromEntries(
        [...shapeStates(timeline, step as Step)].map(([code, { stance }]) => [code, stance]),
      ),
    })),
    stances: story.stances.map(({ id, label, colour }) => ({ id, label, fill: LIGHT.fill[colour] })),
    names: Object.fromEntries(
      (Object.keys(names) as CountryCode[]).map(code => [code, names[code]?.name ?? code]),
    ),
    quotes,
  }
}
