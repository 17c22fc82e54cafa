import type { RegionId } from '../model/country/region.ts'

/**
 * A text for any whole number; `{n}` is the number. Each language writes the forms that it tells apart,
 * `other` for all the rest; `pluralForm` says which number takes which.
 */
export interface Plural {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/**
 * What the interface says, in one language. Texts, never functions: the page carries them to the
 * browser. Names in braces are filled by `fill`.
 */
export interface Words {
  language: string
  direction: 'ltr' | 'rtl'
  /** Who reviewed this file; null until a native editor did. */
  reviewed: string | null
  /** Says so on the page while nobody did; empty once somebody has. */
  notReviewed: string
  /** What the links to the other languages are called together. */
  languages: string
  /** Two texts of a list, with the comma of the language. */
  listed: string
  mapName: string
  mapHelp: string
  mapHint: string
  skipToTable: string
  timeline: string
  slider: string
  previous: string
  next: string
  replay: string
  pause: string
  stepOf: string
  beforeFirst: string
  backToStep: string
  backToStart: string
  chooseHint: string
  nothingCounted: string
  notNamed: string
  keyNotNamed: string
  hintRead: string
  hintStanding: string
  hintSentence: string
  notNamedMeans: string
  notNamedPlace: string
  spoken: string
  spokenMeans: string
  later: string
  laterAt: string
  disputed: string
  since: string
  fromBeginning: string
  ownWords: string
  directOne: string
  directTwo: string
  saidHead: string
  aboutHead: string
  openHead: string
  outside: string
  seeSentence: string
  seeSentences: string
  partOf: string
  larger: string
  wholeMap: string
  /** The choice of a closer look: its label, a country in it, and regions. */
  closer: string
  withNeighbours: string
  regions: Readonly<Record<RegionId, string>>
  largerMissing: string
  inArticle: string
  inArticleHelp: string
  sentence: string
  sentences: string
  showOnMap: string
  table: string
  tableCaption: string
  country: string
  stance: string
  step: string
  words: string
  sentenceHead: string
  sentenceAlso: string
  dateHead: string
  none: string
  noWords: string
  otherStates: string
  territories: string
  search: string
  searchFound: Plural
  searchNone: string
  source: string
  mapCredit: string
  addressDropped: string
  /** Where the language that an address asks for stands in another script. */
  otherScript: string
  wordsMissing: string
  fullPage: string
  shareHead: string
  share: string
  embed: string
  download: string
  print: string
  shareMissing: string
  linkToView: string
  copy: string
  copied: string
  copyRefused: string
  shareNative: string
  embedHelp: string
  embedAddress: string
  embedFrame: string
  embedLoader: string
  embedPicture: string
  nearestView: string
  preview: string
  previewPhone: string
  previewArticle: string
  downloadHelp: string
  picturePng: string
  pictureSvg: string
  tableCsv: string
  dataJson: string
  saved: string
  savedSandbox: string
  /** Where an app shows the page in a view of its own. */
  savedInApp: string
  saveFailed: string
  /** Names the button that gives the SVG. */
  pngFailed: string
  files: string
  event: string
  sourceHead: string
  sourceAddressHead: string
  viewAddressHead: string
  noteHead: string
  bordersHead: string
  /** What an address may ask for, beside step and country. */
  theme: string
  view: string
  languageAsked: string
  /** Said aloud. */
  stopped: string
  sortedUp: string
  sortedDown: string
}
