import type { StripHead } from './stripHeads.ts'

/** How the strip of a story is drawn; the same at every step. */
export interface StripForm {
  /** Ticks instead of tiles, and the label of the current step alone. */
  ticks: boolean
  /** The stances stand as a list above the tiles, not each above its own. */
  listed: boolean
}

/** Beyond this many events the strip draws ticks. */
export const MOST_TILES = 12
/** More runs of one stance than this are told in a row of their own; so are all where a stance has no tile. */
const MOST_HEADS = 4

/** @param heads of any step: their places hold for all */
export function stripForm(events: number, heads: readonly StripHead[]): StripForm {
  const ticks = events > MOST_TILES
  return { ticks, listed: ticks || heads.length > MOST_HEADS || heads.some(({ span }) => span === 0) }
}
