/** A row of the table. */
interface PageStateRow {
  /** Files, from `src/`. */
  writtenBy: readonly string[]
  /** Files, from `src/`, and `e2e` for tests and measurements. */
  readBy: readonly string[]
  means: string
}

/**
 * The state of the page as a whole: the `data-…` attributes of the root element, by their names in `dataset`. Some are what the
 * page was built with; others the address asks for, or the scripts say how far they have come. Style sheets follow them, and
 * scripts that share nothing else. `answers` and `ready` are for whoever looks from outside as well. What tests put there for
 * themselves is theirs.
 *
 * The functions do not ask the table: no script carries it.
 */
export const PAGE_STATE = {
  theme: {
    writtenBy: ['build/pages/documentHtml.ts', 'page/framed/bindHost.ts', 'page/inline/inline.ts'],
    readBy: ['build/pages/storyStyles.ts', 'e2e'],
    means: 'The theme that is shown: `light`, `dark`, or `auto` for that of the system.',
  },
  languages: {
    writtenBy: ['build/pages/documentHtml.ts'],
    readBy: ['page/hydrate/hydrate.tsx', 'page/inline/inline.ts'],
    means: 'The languages of the site, as tags with spaces between; the pages of the first lie at the root.',
  },
  site: {
    writtenBy: ['build/pages/documentHtml.ts'],
    readBy: ['page/inline/pageIn.ts'],
    means: 'The way from this page to the root of the site.',
  },
  path: {
    writtenBy: ['build/pages/documentHtml.ts'],
    readBy: ['page/inline/pageIn.ts'],
    means: 'The path of this page from the pages of its language.',
  },
  print: {
    writtenBy: ['build/pages/documentHtml.ts'],
    readBy: ['page/inline/inline.ts'],
    means: 'The address of the sheet for paper.',
  },
  fonts: {
    writtenBy: ['build/pages/documentHtml.ts'],
    readBy: ['build/site/siteWeights.ts', 'page/inline/inline.ts'],
    means: 'The addresses of the serif, with spaces between; absent where a page has none.',
  },
  serif: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['view/styles/base.css'],
    means: 'The serif may be asked for: the page does not stand in a file or in a sandboxed frame.',
  },
  address: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['page/framed/bindHost.ts'],
    means: 'The address that the page was opened with; its own follows the reader.',
  },
  plain: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['view/styles/page.css'],
    means: 'The address asks for the page without its headline.',
  },
  play: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['page/interactive/playWhenSeen.ts'],
    means: 'The address asks for a replay.',
  },
  view: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['page/interactive/openView.ts'],
    means: 'The id of the part that the address asks for.',
  },
  pending: {
    writtenBy: ['page/inline/inline.ts', 'page/interactive/interactive.ts'],
    readBy: ['page/interactive/interactive.ts', 'view/map/map.css'],
    means: 'The address may name another place than the page’s own: the map waits for it without colours.',
  },
  early: {
    writtenBy: ['page/hydrate/hydrate.tsx', 'page/inline/inline.ts', 'page/interactive/openView.ts'],
    readBy: ['e2e', 'page/inline/inline.ts', 'page/interactive/interactive.ts', 'view/styles/page.css'],
    means: 'What is drawn so far: the `map` alone, then the first `view`; absent once all of the page is.',
  },
  moved: {
    writtenBy: ['page/inline/earlyMove.ts'],
    readBy: ['page/inline/earlyMove.ts'],
    means: 'The reader’s last move before the page answers: `slider`, or the name of a button.',
  },
  drawn: {
    writtenBy: ['page/inline/inline.ts'],
    readBy: ['page/interactive/interactive.ts', 'view/styles/page.css'],
    means: 'The first view is on the screen.',
  },
  answers: {
    writtenBy: ['page/interactive/interactive.ts'],
    readBy: [
      'e2e',
      'page/framed/framed.ts',
      'page/inline/earlyMove.ts',
      'share/menu/share.css',
      'view/map/map.css',
    ],
    means: 'Slider and map answer.',
  },
  ready: {
    writtenBy: ['page/hydrate/hydrate.tsx'],
    readBy: [
      'e2e',
      'page/interactive/interactive.ts',
      'page/interactive/openView.ts',
      'view/styles/page.css',
    ],
    means: 'Everything answers.',
  },
  lively: {
    writtenBy: ['page/interactive/interactive.ts'],
    readBy: ['e2e', 'view/strip/landing.ts', 'view/strip/strip.css'],
    means: 'The page has come to its place: what changes from now on may move.',
  },
  words: {
    writtenBy: ['page/hydrate/hydrate.tsx'],
    readBy: ['page/interactive/interactive.ts'],
    means: 'The panel’s words follow the reader’s place.',
  },
  wordsPending: {
    writtenBy: [
      'page/hydrate/hydrate.tsx',
      'page/interactive/interactive.ts',
      'page/interactive/loadOnDemand.ts',
    ],
    readBy: ['page/framed/bindHost.ts', 'view/map/map.css'],
    means:
      'The panel’s words are those of another place and hidden; with `below` so is what lies below them.',
  },
  used: {
    writtenBy: ['view/map/bindUnderMap.ts'],
    readBy: ['view/map/map.css'],
    means: 'A country has been chosen: the hint need not say that this can be done.',
  },
} as const satisfies Readonly<Record<string, PageStateRow>>

/** An attribute of the root element, by its name in `dataset`. */
export type PageState = keyof typeof PAGE_STATE

/** Returns the value of an attribute of the root element; undefined where it is absent. */
export function pageState(name: PageState): string | undefined {
  return document.documentElement.dataset[name]
}

/** Sets an attribute of the root element, only if that changes anything. */
export function setPageState(name: PageState, value: string): void {
  if (pageState(name) !== value) document.documentElement.dataset[name] = value
}

/** Takes an attribute of the root element away. */
export function clearPageState(name: PageState): void {
  delete document.documentElement.dataset[name]
}
