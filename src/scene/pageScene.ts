import type { CountryCode } from '../model/country/countryCode.ts'
import { plainText } from '../model/text/richText.ts'
import { type Step, stepsOf } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { InteractiveWords, LanguageWords } from '../words/words.ts'
import { wordsFileOf } from '../words/wordsOf.ts'
import { momentAt } from './momentAt.ts'
import { citedSentences } from './quotes/citedSentences.ts'
import { type ColouringSentence, colouringSentences } from './quotes/colouringSentences.ts'
import { type StandingTexts, standingTexts } from './standingTexts.ts'
import { type Caption, captionAt } from './strip/caption.ts'
import type { BuiltTelling } from './telling.ts'

/**
 * What the first script needs and the drawn page does not hold. It stands in the page as JSON:
 * small, and read before anything else happens.
 */
export interface PageScene {
  timeline: Timeline
  /** The place that the page was built at. */
  own: { step: Step; country: CountryCode | null }
  captions: Caption[]
  /** Lengths of the findings in characters: how long a replay stays. */
  findingLengths: number[]
  /** How a standing is said: by stance, and `none`, `later`, `spoken`, `disputed`. */
  standings: StandingTexts
  /** Names of the countries and territories that have a row in the table. */
  named: Record<CountryCode, string>
  /** The countries that each cited sentence concerns. */
  concerns: Record<string, CountryCode[]>
  /** The sentence that colours each named country, by the step from which it does. */
  coloured: Record<CountryCode, ColouringSentence[]>
  words: LanguageWords & InteractiveWords
}

/** The scene of one page. */
export function pageScene(
  { nameOf, story, timeline, words }: BuiltTelling,
  place: PageScene['own'],
): PageScene {
  const { drawn: _, interactive, late: __, ...own } = wordsFileOf(words.language)
  const steps = stepsOf(timeline)
  return {
    timeline,
    own: place,
    captions: steps.map(step => captionAt(story, timeline, words, step)),
    findingLengths: steps.map(step => plainText(momentAt(story, step).finding).length),
    standings: standingTexts(story, words),
    named: Object.fromEntries(
      [...story.countries.map(({ code }) => code), ...story.mention].map(code => [code, nameOf(code)]),
    ),
    concerns: Object.fromEntries(
      citedSentences(story, timeline).flatMap(({ sentences, countries }) =>
        sentences.map(({ number }) => [number, countries.flatMap(({ codes }) => codes)]),
      ),
    ),
    coloured: Object.fromEntries(
      story.countries.map(({ code }) => [code, colouringSentences(story, timeline, code)]),
    ),
    words: { ...own, ...interactive },
  }
}
