import type { Words } from './words.ts'

/** Words that only the page built ahead says: they need not travel a second time. */
const BUILT_AHEAD = [
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
  'otherStates',
  'territories',
  'mapCredit',
  'fullPage',
  'table',
  'wholeMap',
] as const satisfies readonly (keyof Words)[]

/** The words that the browser needs. The others are empty: nothing that React joins says them. */
export function readersWords(words: Words): Words {
  return { ...words, ...Object.fromEntries(BUILT_AHEAD.map(name => [name, ''])) }
}
