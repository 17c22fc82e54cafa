/**
 * What the site uses although a browser of the floor lacks it, by the names that `young…` give, each with what such a browser
 * does instead. Whatever else is younger than the floor must not ship.
 */
export const ENHANCEMENTS: Readonly<Record<string, string>> = {
  // Styles.
  '@container': 'a narrow strip and names by the window stand beside it: e2e/specs/olderEngine.spec.ts',
  container: 'as @container',
  'container: inline-size': 'as @container',
  'container-type': 'asked for by @supports alone',
  'container-type: inline-size': 'asked for by @supports alone',
  cqi: 'its place is taken by the window’s width where @supports finds no containers',
  ':has':
    'the slider’s ring has @supports not selector(:has(*)); the map’s keys stay told to screen readers; paper has more on it',
  '@property': 'the same lengths, computed at each use',
  '@media (scripting)': 'without script, buttons that do nothing are seen',
  '@media (forced-colors)': 'Safari has no forced colours before 26',
  'forced-color-adjust': 'as forced-colors',
  'forced-color-adjust: none': 'as forced-colors',
  '@page': 'the printer’s own margins',
  'break-after: avoid': 'a head may stand at the end of a sheet of paper',
  'content: … / …': 'the button has its words without the arrow',
  'content-visibility': 'all is laid out at once',
  'content-visibility: auto': 'all is laid out at once',
  'contain-intrinsic-block-size': 'as content-visibility',
  'overflow-clip-margin': 'stands under its own @supports',
  'overflow-x: clip': 'stands under its own @supports, with hidden before it',
  'hanging-punctuation': 'opening marks stand in the line',
  'hanging-punctuation: first': 'opening marks stand in the line',
  'overscroll-behavior': 'the page scrolls on where the list of hits ends',
  'overscroll-behavior: contain': 'as overscroll-behavior',
  resize: 'a field on a phone keeps its height; in scripts a function of our own',
  'text-wrap': 'lines break where they are full',
  'text-wrap: balance': 'lines break where they are full',
  'text-wrap: pretty': 'lines break where they are full',
  // Scripts.
  maximize: 'of Intl.Locale, which the floor has; that of windows is younger',
  error: 'of FileReader, which the floor has; others are younger',
  requestIdleCallback: 'asked for by name first: Safari waits by a timer',
  'Intl.Segmenter': 'asked for by name first: Firefox before 125 counts code points',
  'navigator.share': 'asked for by name first: without it the codes stand there to be copied',
  'document.featurePolicy':
    'asked for by ?.: without it a browser that gives no leave says so on the console',
  displayName: 'React names what it draws; no function of the browser',
  navigation: 'React asks for its type first',
  'navigator.connection': 'React asks for it first',
  setImmediate: 'React asks for its type first',
  startViewTransition: 'React asks for it when a page has a ViewTransition: ours have none',
  use: 'a hook of React',
  move: 'a function of our own',
  pause: 'an event of our own store',
  // Elements.
  '<search>': 'a box like any other: the field has name and role of its own',
  '<iframe loading>': 'the frame is made when it comes near, or comes with the page',
}
