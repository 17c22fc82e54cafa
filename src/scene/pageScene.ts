import type { CountryCode } from '../model/country/countryCode.ts'
import { plainText } from '../model/text/richText.ts'
import { type Step, stepsOf } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Words } from '../words/words.ts'
import { momentAt } from './momentAt.ts'
import { citedSentences } from './quotes/citedSentences.ts'
import { type StandingTexts, standingTexts } from './standingTexts.ts'
import { type Caption, captionAt } from './strip/caption.ts'
import type { Telling } from './telling.ts'

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
  words: Pick<
    Words,
    | 'listed'
    | 'pause'
    | 'addressDropped'
    | 'otherScript'
    | 'wordsMissing'
    | 'largerMissing'
    | 'withNeighbours'
    | 'shareMissing'
    | 'step'
    | 'country'
    | 'theme'
    | 'view'
    | 'languageAsked'
    | 'stopped'
    | 'hintRead'
    | 'hintStanding'
    | 'hintSentence'
  >
}

/** The scene of one page. */
export function pageScene({ nameOf, story, timeline, words }: Telling, own: PageScene['own']): PageScene {
  const steps = stepsOf(timeline)
  return {
    timeline,
    own,
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
    words: {
      listed: words.listed,
      pause: words.pause,
      addressDropped: words.addressDropped,
      otherScript: words.otherScript,
      wordsMissing: words.wordsMissing,
      largerMissing: words.largerMissing,
      withNeighbours: words.withNeighbours,
      shareMissing: words.shareMissing,
      step: words.step,
      country: words.country,
      theme: words.theme,
      view: words.view,
      languageAsked: words.languageAsked,
      stopped: words.stopped,
      hintRead: words.hintRead,
      hintStanding: words.hintStanding,
      hintSentence: words.hintSentence,
    },
  }
}
