import type { Story } from '../model/story.ts'
import type { Words } from './words.ts'

/** Words that only the page built ahead says, or the first script, which has its own: they need not travel a second time. */
const BUILT_AHEAD = [
  'reviewed',
  'pause',
  'hintRead',
  'hintStanding',
  'hintSentence',
  'largerMissing',
  'addressDropped',
  'otherScript',
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

/** Words for whom the article speaks of without a position. */
const OF_SPOKEN: readonly (keyof Words)[] = ['spoken', 'spokenMeans']

/** The words that the browser needs. The others are left out: nothing that React joins says them. */
export function readersWords(words: Words, { spokenOf }: Pick<Story, 'spokenOf'>): Words {
  const ahead = new Set<string>([...BUILT_AHEAD, ...(spokenOf.length > 0 ? [] : OF_SPOKEN)])
  return Object.fromEntries(Object.entries(words).filter(([name]) => !ahead.has(name))) as unknown as Words
}
