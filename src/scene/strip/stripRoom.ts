import { textWidth } from '../textWidth.ts'
import type { StripHead } from './stripHeads.ts'

/** Where the words of the strip find room on the smallest phone. */
export interface StripRoom {
  /** Labels under the tiles stand in two lines: they would touch in one. */
  labelsInTwo: boolean
  /** Each head above the tiles has a line of its own. */
  headsApart: boolean
}

/** The smallest pitch of the tiles, px, and the size of the words there; `view/strip/strip.css` draws so. */
const PITCH = 49
const FONT = 12
const HEAD_FONT = 12
/** Letters that are not semibold are narrower; so are those of a few words beside the estimate, which is on the wide side. */
const REGULAR = 0.87
const HEADS = 0.9
/** Least room between two texts, px. */
const APART = 6

/** The room for the labels and heads of a strip. A language with long words needs more than English. */
export function stripRoom(labels: readonly string[], heads: readonly StripHead[]): StripRoom {
  const labelsInTwo = labels.some((label, index) => {
    const next = labels[index + 1]
    if (next === undefined) return false
    return ((textWidth(label, FONT) + textWidth(next, FONT)) * REGULAR) / 2 + APART / 2 > PITCH
  })
  // The last head has a line of its own anyway.
  const line = heads.slice(0, -1).map(({ count, from, label, span }) => {
    const width = textWidth(count === undefined ? label : `${label} ${count}`, HEAD_FONT) * HEADS
    const left = span > 1 || from === 0 ? from * PITCH : (from + 0.675) * PITCH - width / 2
    return [left, left + width] as const
  })
  const headsApart = line.some(([, right], index) => {
    const next = line[index + 1]
    return next !== undefined && right + APART > next[0]
  })
  return { labelsInTwo, headsApart }
}
