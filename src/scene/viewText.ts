import type { CountryCode } from '../model/country/countryCode.ts'
import type { Story } from '../model/story.ts'
import { plainText } from '../model/text/richText.ts'
import { lastStep, type Step, stepName } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { PLAIN, shapeStates } from './map/shapeStates.ts'
import { momentAt } from './momentAt.ts'
import { colouringWords } from './quotes/colouringWords.ts'
import { quotationPlace } from './quotes/quotationPlace.ts'
import { whoBefore } from './quotes/whoSpeaks.ts'
import { standingTexts } from './standingTexts.ts'
import type { Telling } from './telling.ts'

/** A step and a country that is chosen at it, or none. */
export interface ViewPlace {
  step: Step
  country: CountryCode | null
}

/**
 * The view that stands ready, as page and as picture, nearest to a place: `map` for the last step, `at-gbr` for an event,
 * `of-gbr` for a named country.
 */
export function standingView(
  story: Pick<Story, 'countries'>,
  timeline: Timeline,
  { step, country }: ViewPlace,
): string {
  if (country !== null && story.countries.some(({ code }) => code === country))
    return `of-${country.toLowerCase()}`
  return step === lastStep(timeline) ? 'map' : `at-${stepName(timeline, step)}`
}

/** The title of a view: what it shows, then the headline. The last step without a country is the page itself. */
export function viewTitle({ story, timeline, nameOf }: Telling, { step, country }: ViewPlace): string {
  const { headline } = story.words
  if (country !== null) return `${nameOf(country)} – ${headline}`
  if (step === lastStep(timeline)) return headline
  return `${momentAt(story, step).label} – ${headline}`
}

/**
 * What a view says, in a sentence or two: the finding of the step, or how a country stands and the words that colour it,
 * never what was said against it. For descriptions and for pictures that cannot be seen.
 */
export function viewText(telling: Telling, { step, country }: ViewPlace): string {
  const { story, timeline, words, nameOf } = telling
  if (country === null) return plainText(momentAt(story, step).finding)
  const state = shapeStates(timeline, step).get(country) ?? PLAIN
  const standing = `${nameOf(country)} – ${standingTexts(story, words)[state.key]}.`
  const colouring = colouringWords(story, timeline, step, country)
  if (colouring === undefined) return standing
  const { quotation } = colouring
  return `${standing} ${whoBefore(quotation.who)}${quotation.runs.map(({ text }) => text).join('')} (${quotationPlace(quotation, words)})`
}
