import type { Theme } from '../../scene/palette.ts'
import type { Telling } from '../../scene/telling.ts'
import type { SeenMap } from './map/seenMap.ts'
import type { FontLists, Measure } from './text/measure.ts'

/** The size that networks ask for, px. */
export const CARD = { width: 1200, height: 630 } as const
/** Room left and right of a card's words, and above them, px. */
export const MARGIN = { side: 56, top: 40 } as const
/** Width of the column beside the map; the sea at the map's left edge is free for its words. */
export const COLUMN = 400

/** What all cards of a story share. */
export interface CardSetting extends Telling {
  map: SeenMap
  theme: Theme
  measure: Measure
  fonts: FontLists
  /** The fonts of words in a language of their own, where they are others. */
  fontsOf?(language: string): FontLists
  /** Whether what draws the picture must be told directions by marks within the words. */
  marksDirection?: boolean
}
