import type { CountryCode } from '../../model/country/countryCode.ts'
import { standingView, type ViewNaming, viewText, viewTitle } from '../../scene/viewText.ts'
import { lastStep, type Step } from '../../timeline/step.ts'

/** One page of the site. */
export interface PagePlan {
  /** Path from the pages of its language. */
  path: string
  kind: 'page' | 'embed'
  /** The view that it shows, as pictures and oEmbed answers are named. */
  view: string
  step: Step
  country: CountryCode | null
  title: string
  description: string
}

/** The page, the embed, one page for the start and each event, one for each named country. */
export function pagePlans(naming: ViewNaming): PagePlan[] {
  const { story, timeline } = naming
  const { headline, kicker, notFullList } = story.words
  const end = lastStep(timeline)
  const plan = (path: string, kind: PagePlan['kind'], step: Step, country: CountryCode | null): PagePlan => ({
    path,
    kind,
    view: standingView(story, timeline, { step, country }),
    step,
    country,
    title: viewTitle(naming, { step, country }),
    description: viewText(naming, { step, country }),
  })
  const about = { title: headline, description: `${kicker}: ${notFullList}` }
  return [
    { ...plan('index.html', 'page', end, null), ...about },
    { ...plan('embed/index.html', 'embed', end, null), ...about },
    ...[story.start, ...story.events].map((event, index): PagePlan => {
      const id = story.events[index - 1]?.id ?? 'start'
      return {
        ...plan(`at/${id}/index.html`, 'page', index as Step, null),
        // The last event has a page of its own beside the page that opens at it.
        view: `at-${id}`,
        title: `${event.label} – ${headline}`,
      }
    }),
    ...story.countries.map(({ code }) => plan(`of/${code.toLowerCase()}/index.html`, 'page', end, code)),
  ]
}
