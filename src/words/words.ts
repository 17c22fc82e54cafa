import type { RegionId } from '../model/country/region.ts'

/**
 * A text for any whole number, `{n}`. Each language has the plural forms that it distinguishes, and `other` for the rest;
 * `pluralForm` tells which number takes which.
 */
export interface Plural {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/** What every group of words needs to know of its language. */
export interface LanguageWords {
  language: string
  direction: 'ltr' | 'rtl'
  /** Two clauses or texts side by side, with the comma of the language. */
  listed: string
  /** Two names or numbers of a list: some languages, as Chinese, set another comma between these. */
  enumerated: string
}

/** The words of the interactive script. It comes first, so later scripts may use them too. */
export interface InteractiveWords {
  pause: string
  hintSentence: string
  withNeighbours: string
  largerMissing: string
  country: string
  step: string
  addressDropped: string
  /** Says that the language an address asks for is written in another script here. */
  otherScript: string
  wordsMissing: string
  shareMissing: string
  /** The names of what an address may ask for, beside step and country. */
  theme: string
  view: string
  languageAsked: string
  /** Only spoken, by screen readers. */
  stopped: string
}

/** The words of scripts that come late: the islands and the share menu. */
export interface LateWords {
  stepOf: string
  beforeFirst: string
  backToStep: string
  backToStart: string
  chooseHint: string
  notNamed: string
  notNamedMeans: string
  notNamedPlace: string
  spoken: string
  spokenMeans: string
  left: string
  later: string
  laterAt: string
  disputed: string
  since: string
  before: string
  beforeGiven: string
  fromBeginning: string
  ownWords: string
  /** A speaker, and where the words stand. */
  attributed: string
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
  inArticle: string
  inArticleHelp: string
  sentence: string
  sentences: string
  uncited: string
  showOnMap: string
  tableCaption: string
  stance: string
  words: string
  sentenceHead: string
  sentenceAlso: string
  /** Where some are the article's own. */
  dateAny: string
  dateHead: string
  none: string
  noWords: string
  search: string
  searchFound: Plural
  searchNone: string
  source: string
  mapCredit: string
  copied: string
  copyRefused: string
  nearestView: string
  saved: string
  savedSandbox: string
  /** For pages shown in an app's own browser view. */
  savedInApp: string
  /** In a frame, of a link that may not have opened; its address follows. */
  linkUnopened: string
  saveFailed: string
  /** The label of the button that saves the SVG. */
  pngFailed: string
  event: string
  sourceHead: string
  sourceAddressHead: string
  viewAddressHead: string
  noteHead: string
  bordersHead: string
  sortedUp: string
  sortedDown: string
}

/** The words that only the prerendered page uses. */
export interface DrawnWords {
  /** Who reviewed the language's file; null until a native editor has. */
  reviewed: string | null
  /** Says so on the page while nobody has; empty afterwards. */
  notReviewed: string
  /** The label of the links to the other languages. */
  languages: string
  mapName: string
  mapHelp: string
  /** For a mouse, and for a finger. */
  mapHint: string
  mapHintTouch: string
  /** Leads from the note under the strip to the notes at the foot. */
  howDrawn: string
  skipToTable: string
  timeline: string
  slider: string
  previous: string
  next: string
  replay: string
  nothingCounted: string
  /** What is said right under the map of a chosen country: its name for a screen reader, what closes it, the way to the rest. */
  answer: string
  closeAnswer: string
  allSaid: string
  /** A stance and who holds it: `{stance}`, `{countries}`. */
  holding: string
  keyNotNamed: string
  wholeMap: string
  /** The choice of a closer look: its label, a country in it, and regions. */
  closer: string
  regions: Readonly<Record<RegionId, string>>
  table: string
  otherStates: string
  territories: string
  fullPage: string
  shareHead: string
  share: string
  embed: string
  download: string
  print: string
  linkToView: string
  copy: string
  shareNative: string
  embedHelp: string
  embedAddress: string
  embedFrame: string
  embedLoader: string
  embedPicture: string
  preview: string
  previewPhone: string
  previewArticle: string
  downloadHelp: string
  picturePng: string
  pictureSvg: string
  tableCsv: string
  dataJson: string
  files: string
}

/** The words that the browser has. */
export interface ReadersWords extends LanguageWords, InteractiveWords, LateWords {}

/** All words of the interface in one language, for the build. */
export interface Words extends ReadersWords, DrawnWords {}

/**
 * The file of one language: its words grouped by who says them, and so by what has to travel with which script. They are texts,
 * never functions, since the page carries them to the browser; `fill` fills their placeholders in.
 */
export interface WordsFile extends LanguageWords {
  interactive: InteractiveWords
  late: LateWords
  drawn: DrawnWords
}
