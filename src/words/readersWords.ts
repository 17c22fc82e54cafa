import type { Words } from './words.ts'

/** Words that only the page built ahead says: they need not travel a second time. */
const BUILT_AHEAD = [
  'notReviewed',
  'languages',
  'mapName',
  'mapHelp',
  'mapHint',
  'skipToTable',
  'timeline',
  'slider',
  'previous',
  'replay',
  'next',
  'keyNotNamed',
  'nothingCounted',
  'shareHead',
  'share',
  'embed',
  'download',
  'print',
  'shareMissing',
  'linkToView',
  'copy',
  'shareNative',
  'embedHelp',
  'embedAddress',
  'embedFrame',
  'embedLoader',
  'embedPicture',
  'preview',
  'previewPhone',
  'previewArticle',
  'downloadHelp',
  'picturePng',
  'pictureSvg',
  'tableCsv',
  'dataJson',
  'files',
  'theme',
  'view',
  'languageAsked',
  'stopped',
  'otherStates',
  'territories',
  'fullPage',
  'table',
  'wholeMap',
  'closer',
  'withNeighbours',
  'regions',
] as const satisfies readonly (keyof Words)[]

/** The words that the browser needs. The others are left out: nothing that React joins says them. */
export function readersWords(words: Words): Words {
  const ahead = new Set<string>(BUILT_AHEAD)
  return Object.fromEntries(Object.entries(words).filter(([name]) => !ahead.has(name))) as unknown as Words
}
