/** A range of map widths in which names stand at the same places. */
export interface LabelBand {
  /** From this width on, CSS px. Places are tested at this width, the tightest. */
  from: number
  /** Size of the names, px. */
  font: number
  /** Radius of a lens, at least and at most, px. */
  lens: readonly [least: number, most: number]
  /** Room above and below the map for names, px, on the page and in a frame. The style sheets give it. */
  air: Record<PageKind, readonly [above: number, below: number]>
}

/** A page of its own, or one for a frame on somebody else's. */
export type PageKind = 'page' | 'embed'

const PHONE = { page: [26, 8], embed: [1, 8] } as const
const WIDE = { page: [14, 14], embed: [14, 14] } as const

/** Phones, large phones and embeds, tablets, desktop. `view/map/map.css` shows each name at its bands. */
export const LABEL_BANDS: readonly LabelBand[] = [
  { from: 296, font: 12, lens: [18, 30], air: { page: [26, 8], embed: [26, 8] } },
  { from: 340, font: 12, lens: [20, 34], air: PHONE },
  { from: 372, font: 12, lens: [20, 38], air: PHONE },
  { from: 520, font: 12, lens: [24, 46], air: PHONE },
  { from: 720, font: 13, lens: [30, 56], air: WIDE },
  { from: 832, font: 13, lens: [34, 64], air: WIDE },
]

/** The band of a map of this width, by its place in the list; -1 where the map is narrower than the first. */
export function bandAt(width: number): number {
  return LABEL_BANDS.filter(({ from }) => from <= width).length - 1
}

/** A country whose largest ring is smaller than this in both directions gets a lens, px. */
export const SMALL = 24
