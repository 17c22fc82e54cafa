import type { CountryCode } from '../../model/country/countryCode.ts'
import { momentAt } from '../../scene/momentAt.ts'
import type { Telling } from '../../scene/telling.ts'
import { standingView, viewText, viewTitle } from '../../scene/viewText.ts'
import { lastStep, type Step, stepName, stepsOf } from '../../timeline/step.ts'

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
export function pagePlans(telling: Telling): PagePlan[] {
  const { story, timeline } = telling
  const { headline, kicker, notFullList } = story.words
  const end = lastStep(timeline)
  const plan = (path: string, kind: PagePlan['kind'], step: Step, country: CountryCode | null): PagePlan => ({
    path,
    kind,
    view: standingView(story, timeline, { step, country }),
    step,
    country,
    title: viewTitle(telling, { step, country }),
    description: viewText(telling, { step, country }),
  })
  const about = { title: headline, description: `${kicker}: ${notFullList}` }
  return [
    { ...plan('index.html', 'page', end, null), ...about },
    { ...plan('embed/index.html', 'embed', end, null), ...about },
    ...stepsOf(timeline).map((step): PagePlan => {
      const id = stepName(timeline, step)
      return {
        ...plan(`at/${id}/index.html`, 'page', step, null),
        // The last event has a page of its own beside the page that opens at it.
        view: `at-${id}`,
        title: `${momentAt(story, step).label} – ${headline}`,
      }
    }),
    ...story.countries.map(({ code }) => plan(`of/${code.toLowerCase()}/index.html`, 'page', end, code)),
  ]
}
