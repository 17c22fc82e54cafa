/** The style sheets of the site, by entry from the repository's root. To add one is to add a row. */
export const SHEETS = {
  /** A full page's own. */
  page: 'src/page/styles/page.css',
  /** A page's in a frame. */
  embed: 'src/page/styles/framed.css',
  /** What a story of many events has besides. */
  manyEvents: 'src/view/strip/manyEvents.css',
  /** What a language in another script than Latin has besides. */
  otherScripts: 'src/view/styles/otherScripts.css',
  /** For paper. */
  print: 'src/view/styles/print.css',
  demo: 'src/page/demo/demo.css',
} as const

export type SheetName = keyof typeof SHEETS
