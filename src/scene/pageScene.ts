import type { CountryCode } from '../model/country/countryCode.ts'
import type { StanceId } from '../model/stance.ts'
import type { Story } from '../model/story.ts'
import { plainText } from '../model/text/richText.ts'
import type { Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Words } from '../words/words.ts'
import { citedSentences } from './quotes/citedSentences.ts'
import { type Caption, captionAt } from './strip/caption.ts'
import type { ViewNaming } from './viewText.ts'

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
  standings: Record<string, string>
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
export function pageScene({ nameOf, story, timeline, words }: ViewNaming, own: PageScene['own']): PageScene {
  const steps = Array.from({ length: story.events.length + 1 }, (_, step) => step as Step)
  const findings = [story.start, ...story.events].map(({ finding }) => plainText(finding))
  return {
    timeline,
    own,
    captions: steps.map(step => captionAt(story, timeline, words, step)),
    findingLengths: findings.map(({ length }) => length),
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

/** How every standing is said, by the word in `data-stance`; a later one has a key of its own. */
export function standingTexts(
  story: Story,
  words: Words,
): Record<StanceId | 'none' | 'later' | 'spoken' | 'disputed', string> {
  return {
    ...Object.fromEntries(story.stances.map(({ id, label }) => [id, label])),
    none: words.notNamed,
    later: words.later,
    ...(story.spokenOf.length > 0 && { spoken: words.spoken }),
    disputed: words.disputed,
  } as Record<StanceId | 'none' | 'later' | 'spoken' | 'disputed', string>
}
