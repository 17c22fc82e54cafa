import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { firstView } from '../geo/firstView.ts'
import type { CountryCode } from '../model/countryCode.ts'
import { captionAt } from '../scene/caption.ts'
import { type MapScene, mapScene } from '../scene/mapScene.ts'
import { pageScene } from '../scene/pageScene.ts'
import { readersStory } from '../scene/readersStory.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import { lastStep, type Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { timelineOf } from '../timeline/timelineOf.ts'
import { ISLANDS } from '../view/Island.tsx'
import { islandContent } from '../view/islands.tsx'
import { type Reader, ReaderProvider } from '../view/Reader.ts'
import { en } from '../words/en.ts'
import { readersWords } from '../words/readersWords.ts'
import type { DocumentParts } from './documentHtml.ts'
import { type LoadedStory, loadStory, loadTopology } from './loadStory.ts'
import { Page } from './Page.tsx'

/** One page of the site. */
interface PagePlan {
  /** Path from the site's root. */
  path: string
  kind: 'page' | 'embed'
  step: Step
  country: CountryCode | null
  title: string
  description: string
}

/** Draws every page of a story, in the order of their paths. */
export function prerender(storyId: string): DocumentParts[] {
  const loaded = loadStory(storyId, 'en')
  const timeline = timelineOf(loaded.story, loaded.disputed)
  const outlines = firstView(loadTopology('first'))
  const names = {
    nameOf: (code: CountryCode) => loaded.names[code]?.name ?? code,
    shortOf: (code: CountryCode) => loaded.names[code]?.short ?? loaded.names[code]?.name ?? code,
  }
  const maps = {
    page: mapScene(loaded.story, outlines, names, 'page'),
    embed: mapScene(loaded.story, outlines, names, 'embed'),
  }
  return plans(loaded, timeline).map(plan => documentParts(plan, loaded, timeline, maps[plan.kind]))
}

/** The page, the embed, one page for each event and each named country. */
function plans({ story, names }: LoadedStory, timeline: Timeline): PagePlan[] {
  const end = lastStep(timeline)
  const { headline, kicker, notFullList } = story.words
  const description = `${kicker}: ${notFullList}`
  return [
    { path: 'index.html', kind: 'page', step: end, country: null, title: headline, description },
    { path: 'embed/index.html', kind: 'embed', step: end, country: null, title: headline, description },
    ...story.events.map(
      ({ id, label, finding }, index): PagePlan => ({
        path: `at/${id}/index.html`,
        kind: 'page',
        step: (index + 1) as Step,
        country: null,
        title: `${label} – ${headline}`,
        description: finding.map(({ text }) => text).join(''),
      }),
    ),
    ...story.countries.map(
      ({ code }): PagePlan => ({
        path: `of/${code.toLowerCase()}/index.html`,
        kind: 'page',
        step: end,
        country: code,
        title: `${names[code]?.name ?? code} – ${headline}`,
        description,
      }),
    ),
  ]
}

function documentParts(
  plan: PagePlan,
  { story, names, states, policy }: LoadedStory,
  timeline: Timeline,
  map: MapScene,
): DocumentParts {
  const root = '../'.repeat(plan.path.split('/').length - 1)
  const place = { step: plan.step, country: plan.country }
  const told = readersStory(story)
  const reader: Reader = {
    story: told,
    timeline,
    words: en,
    names,
    states,
    store: createPlaceStore(timeline, place),
    root,
  }
  const islands = Object.fromEntries(
    ISLANDS.map(name => [name, renderToString(islandContent(name, reader), { identifierPrefix: name })]),
  ) as Record<(typeof ISLANDS)[number], string>
  const body = renderToStaticMarkup(
    <ReaderProvider value={reader}>
      <Page
        kind={plan.kind}
        map={map}
        step={plan.step}
        country={plan.country}
        caption={captionAt(told, timeline, en, plan.step)}
        policy={policy}
        islands={islands}
      />
    </ReaderProvider>,
  )
  return {
    ...plan,
    root,
    language: story.language,
    direction: en.direction,
    body,
    data: {
      'page-scene': pageScene(told, timeline, en, place),
      'page-names': names,
      'page-story': { story: told, words: readersWords(en), states, root },
    },
  }
}
