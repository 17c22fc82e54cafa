import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { firstView } from '../../geo/firstView.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { RegionId } from '../../model/country/region.ts'
import { packNames } from '../../page/packNames.ts'
import { type MapScene, mapScene } from '../../scene/map/mapScene.ts'
import { regionsNamed } from '../../scene/map/regionsNamed.ts'
import { pageScene } from '../../scene/pageScene.ts'
import { readersStory } from '../../scene/readersStory.ts'
import { captionAt } from '../../scene/strip/caption.ts'
import { createPlaceStore } from '../../store/createPlaceStore.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { ISLANDS } from '../../view/Island.tsx'
import { islandContent } from '../../view/islands.tsx'
import { nameOf, type Reader, ReaderProvider } from '../../view/Reader.ts'
import { readersWords } from '../../words/readersWords.ts'
import { wordsOf } from '../../words/wordsOf.ts'
import { type LoadedStory, loadRegions, loadStory, loadTopology } from '../story/loadStory.ts'
import type { SiteLanguage } from '../story/siteLanguages.ts'
import { storyNaming } from '../story/storyNaming.ts'
import type { DocumentParts } from './documentHtml.ts'
import { Page } from './Page.tsx'
import { type PagePlan, pagePlans } from './pagePlans.ts'

/** What the pages name of the loader for host pages: path from the site's root, and its integrity. */
export interface LoaderFile {
  path: string
  integrity: string
}

/** Draws the pages of a story in one language: every one, or those that are wanted. */
export function prerender(
  storyId: string,
  language: SiteLanguage,
  loader: LoaderFile,
  wanted?: (plan: PagePlan) => boolean,
): DocumentParts[] {
  return prerenderStory(loadStory(storyId, language.tag), language, loader, wanted)
}

/** Draws the pages of a story that is loaded. */
export function prerenderStory(
  loaded: LoadedStory,
  language: SiteLanguage,
  loader: LoaderFile,
  wanted: (plan: PagePlan) => boolean = () => true,
): DocumentParts[] {
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
  const regions = regionsNamed(
    loadRegions(),
    loaded.story.countries.map(({ code }) => code),
  ).map(({ id }) => id)
  return pagePlans(storyNaming(loaded))
    .filter(wanted)
    .map(plan => documentParts(plan, language, loaded, timeline, maps[plan.kind], loader, regions))
}

function documentParts(
  plan: PagePlan,
  { directory }: SiteLanguage,
  { languages, story, names, territories, policy }: LoadedStory,
  timeline: Timeline,
  map: MapScene,
  loader: LoaderFile,
  regions: readonly RegionId[],
): DocumentParts {
  const words = wordsOf(story.language)
  const home = '../'.repeat(plan.path.split('/').length - 1)
  const root = directory === '' ? home : `../${home}`
  const place = { step: plan.step, country: plan.country }
  const told = readersStory(story)
  const reader: Reader = {
    story: told,
    timeline,
    words,
    names,
    territories,
    store: createPlaceStore(timeline, place),
    home,
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
        caption={captionAt(told, timeline, words, plan.step)}
        policy={policy}
        islands={islands}
        loader={loader}
        root={root}
        path={plan.path}
        languages={languages}
        regions={regions}
      />
    </ReaderProvider>,
  )
  return {
    ...plan,
    path: `${directory}${plan.path}`,
    within: plan.path,
    root,
    language: story.language,
    direction: words.direction,
    body,
    data: {
      'page-scene': pageScene({ story: told, timeline, words, nameOf: code => nameOf(reader, code) }, place),
      'page-names': packNames(names),
      'page-story': { story: told, words: readersWords(words, told), territories, home, root },
    },
  }
}
