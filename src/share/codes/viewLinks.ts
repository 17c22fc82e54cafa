import type { Story } from '../../model/story.ts'
import { standingView, type ViewPlace } from '../../scene/viewText.ts'
import { lastStep, stepName } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** The addresses of one view, absolute. */
export interface ViewLinks {
  /** The full page at this view; the shortest form that has a picture of its own. */
  page: string
  /** The page for a frame at this view. */
  embed: string
  /** The picture that stands ready, and whether it shows this very view. */
  picture: string
  exact: boolean
}

/**
 * The addresses of a view.
 * @param home the address of the pages of this language, ending in a slash
 * @param site the address of the site's root, ending in a slash: pictures are the same in every language
 */
export function viewLinks(
  home: string,
  site: string,
  story: Pick<Story, 'countries'>,
  timeline: Timeline,
  place: ViewPlace,
): ViewLinks {
  const { step, country } = place
  const view = standingView(story, timeline, place)
  const atEnd = step === lastStep(timeline)
  const query = new URLSearchParams()
  if (!atEnd) query.set('step', stepName(timeline, step))
  if (country !== null) query.set('country', country)
  const asked = query.size === 0 ? '' : `?${query}`
  const ofCountry = view.startsWith('of-')
  const exact = ofCountry ? atEnd : country === null
  const ownPage = exact && view !== 'map'
  return {
    page: new URL(ownPage ? `${view.replace('-', '/')}/` : asked, home).href,
    embed: new URL(`embed/${asked}`, home).href,
    picture: new URL(`pictures/${view}.png`, site).href,
    exact,
  }
}
