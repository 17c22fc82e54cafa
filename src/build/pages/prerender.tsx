import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { packNames } from '../../page/packNames.ts'
import { mapScene } from '../../scene/map/mapScene.ts'
import { regionsNamed } from '../../scene/map/regionsNamed.ts'
import { pageScene } from '../../scene/pageScene.ts'
import { captionAt } from '../../scene/strip/caption.ts'
import { createPlaceStore } from '../../store/createPlaceStore.ts'
import { type DrawnPage, DrawnPageProvider } from '../../view/DrawnPage.tsx'
import { ISLANDS } from '../../view/Island.tsx'
import { islandContent } from '../../view/islands.tsx'
import { wordsFileOf } from '../../words/wordsOf.ts'
import type { LoadedStory } from '../story/loadStory.ts'
import type { DrawnWorld } from '../story/loadWorld.ts'
import type { DocumentParts } from './documentHtml.ts'
import { Page, type PageProps } from './Page.tsx'
import { type PagePlan, pagePlans } from './pagePlans.ts'

/** What the pages name of the loader for host pages: path from the site's root, and its integrity. */
export interface LoaderFile {
  path: string
  integrity: string
}

/** Draws the pages of a story in its language: every one, or those that are wanted. */
export function prerender(
  loaded: LoadedStory,
  { outlines, regions }: DrawnWorld,
  loader: LoaderFile,
  wanted: (plan: PagePlan) => boolean = () => true,
): DocumentParts[] {
  const { story, telling } = loaded
  const maps = {
    page: mapScene(story, outlines, telling, 'page'),
    embed: mapScene(story, outlines, telling, 'embed'),
  }
  const named = story.countries.map(({ code }) => code)
  const shared = { loader, regions: regionsNamed(regions, named).map(({ id }) => id) }
  return pagePlans(telling)
    .filter(wanted)
    .map(plan => drawPage(plan, loaded, { ...shared, map: maps[plan.kind] }))
}

function drawPage(
  plan: PagePlan,
  { language, languages, names, policy, telling, territories }: LoadedStory,
  parts: Pick<PageProps, 'loader' | 'map' | 'regions'>,
): DocumentParts {
  const { story, timeline, words } = telling
  const home = '../'.repeat(plan.path.split('/').length - 1)
  const root = language.directory === '' ? home : `../${home}`
  const place = { step: plan.step, country: plan.country }
  const context: DrawnPage = {
    ...telling,
    names,
    territories,
    store: createPlaceStore(timeline, place),
    home,
    say: () => {},
  }
  const islands = Object.fromEntries(
    ISLANDS.map(name => [name, renderToString(islandContent(name, context), { identifierPrefix: name })]),
  ) as Record<(typeof ISLANDS)[number], string>
  const body = renderToStaticMarkup(
    <DrawnPageProvider value={context}>
      <Page
        {...parts}
        kind={plan.kind}
        step={plan.step}
        country={plan.country}
        caption={captionAt(story, timeline, words, plan.step)}
        policy={policy}
        islands={islands}
        root={root}
        path={plan.path}
        languages={languages}
      />
    </DrawnPageProvider>,
  )
  return {
    ...plan,
    path: `${language.directory}${plan.path}`,
    within: plan.path,
    root,
    language: story.language,
    direction: words.direction,
    body,
    data: {
      'page-scene': pageScene(telling, place),
      'page-names': packNames(names),
      'page-story': { story, words: wordsFileOf(story.language).late, territories, home, root },
    },
  }
}
