import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { firstView } from '../geo/firstView.ts'
import type { CountryCode } from '../model/countryCode.ts'
import { captionAt } from '../scene/caption.ts'
import { type MapScene, mapScene } from '../scene/mapScene.ts'
import { pageScene } from '../scene/pageScene.ts'
import { readersStory } from '../scene/readersStory.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { timelineOf } from '../timeline/timelineOf.ts'
import { ISLANDS } from '../view/Island.tsx'
import { islandContent } from '../view/islands.tsx'
import { type Reader, ReaderProvider } from '../view/Reader.ts'
import { placesWithoutRow } from '../view/table/placesWithoutRow.ts'
import { en } from '../words/en.ts'
import { readersWords } from '../words/readersWords.ts'
import type { DocumentParts } from './documentHtml.ts'
import { type LoadedStory, loadStory, loadTopology } from './loadStory.ts'
import { Page } from './Page.tsx'
import { packNames } from './packNames.ts'
import { type PagePlan, pagePlans } from './pagePlans.ts'
import { storyNaming } from './storyNaming.ts'

/** What the pages name of the loader for host pages: path from the site's root, and its integrity. */
export interface LoaderFile {
  path: string
  integrity: string
}

/** Draws every page of a story. */
export function prerender(storyId: string, loader: LoaderFile): DocumentParts[] {
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
  return pagePlans(storyNaming(loaded)).map(plan =>
    documentParts(plan, loaded, timeline, maps[plan.kind], loader),
  )
}

function documentParts(
  plan: PagePlan,
  { story, names, states, policy }: LoadedStory,
  timeline: Timeline,
  map: MapScene,
  loader: LoaderFile,
): DocumentParts {
  const root = '../'.repeat(plan.path.split('/').length - 1)
  const place = { step: plan.step, country: plan.country }
  const told = readersStory(story)
  const listed = placesWithoutRow(names, told)
  const reader: Reader = {
    story: told,
    timeline,
    words: en,
    names,
    states,
    store: createPlaceStore(timeline, place),
    root,
    say: () => {},
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
        loader={loader}
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
      'page-names': packNames(names, code => listed.includes(code)),
      'page-story': { story: told, words: readersWords(en), states, root },
    },
  }
}
