import type { Story } from '../../model/story.ts'
import { standingView, type ViewPlace } from '../../scene/viewText.ts'
import { writeAddress } from '../../store/placeAddress.ts'
import { lastStep, stepName } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'

/** The addresses of one view, absolute. */
export interface ViewLinks {
  /** The full page at this view, by way of the page whose picture and oEmbed answer come nearest. */
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
  const end = lastStep(timeline)
  // The page whose picture and oEmbed answer are nearest, and what differs from it.
  const own = view.startsWith('of-') ? { step: end, country } : { step, country: null }
  const path = view === 'map' ? '' : `${view.replace('-', '/')}/`
  const rest = writeAddress('', timeline, own, place)
  const asked = new URLSearchParams()
  if (step !== end) asked.set('step', stepName(timeline, step))
  if (country !== null) asked.set('country', country)
  return {
    page: new URL(`${path}${rest}`, home).href,
    embed: new URL(asked.size === 0 ? 'embed/' : `embed/?${asked}`, home).href,
    picture: new URL(`pictures/${view}.png`, site).href,
    exact: rest === '',
  }
}
