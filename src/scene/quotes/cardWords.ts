import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Story } from '../../model/story.ts'
import { plainText, type TextRun } from '../../model/text/richText.ts'
import { lastStep, START, type Step, stepName, stepsOf } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import type { Words } from '../../words/words.ts'
import { momentAt } from '../momentAt.ts'
import { standingTexts } from '../standingTexts.ts'
import { captionAt } from '../strip/caption.ts'
import { type ColouringWords, colouringWords } from './colouringWords.ts'
import { quotationPlace } from './quotationPlace.ts'
import { whoBefore } from './whoSpeaks.ts'

/** What a picture to share says, and at which place its map is. */
export interface CardWords {
  /** `map`, `at-start`, `at-usa`, `of-usa`: also the name of its file. */
  name: string
  step: Step
  country: CountryCode | null
  /** "Step 2 of 6", on the card of a step. */
  number?: string
  /** The headline, an event's label, or a country's name. */
  heading: string
  finding?: TextRun[]
  /** The words that colour the country. */
  colouring?: ColouringWords
  /** The picture in words. */
  alt: string
}

/** The cards of a story: the page, each step, each country that it names. */
export function cardWords(
  story: Story,
  timeline: Timeline,
  words: Words,
  nameOf: (code: CountryCode) => string,
): CardWords[] {
  const end = lastStep(timeline)
  return [
    {
      name: 'map',
      step: end,
      country: null,
      heading: story.words.headline,
      alt: `${story.words.headline}. ${plainText(momentAt(story, end).finding)}`,
    },
    ...stepsOf(timeline).map((step): CardWords => {
      const { finding, label } = momentAt(story, step)
      return {
        name: `at-${stepName(timeline, step)}`,
        step,
        country: null,
        ...(step !== START && { number: captionAt(story, timeline, words, step).number }),
        heading: label,
        finding,
        alt: `${label}. ${plainText(finding)}`,
      }
    }),
    ...story.countries.map(({ code }): CardWords => {
      const heading = nameOf(code)
      const colouring = colouringWords(story, timeline, end, code)
      return {
        name: `of-${code.toLowerCase()}`,
        step: end,
        country: code,
        heading,
        ...(colouring && { colouring }),
        alt: `${heading}. ${colouring === undefined ? words.notNamed : colouringText(story, colouring, words)}`,
      }
    }),
  ]
}

/** "Boycott: no officials sent. …the words… (The article’s own words, sentence 7)" */
function colouringText(story: Story, { quotation, stance }: ColouringWords, words: Words): string {
  const label = standingTexts(story, words)[stance] ?? stance
  const said = quotation.runs.map(({ text }) => text).join('')
  return `${label}. ${whoBefore(quotation.who)}${said} (${quotationPlace(quotation, words)})`
}
