/** A range of map widths in which names stand at the same places. */
export interface LabelBand {
  /** From this width on, CSS px. Places are tested at this width, the tightest. */
  from: number
  /** Size of the names, px. */
  font: number
  /** Radius of the ring around a country too small to be seen, px. */
  ring: number
}

/** Phones, large phones and embeds, tablets, desktop. `styles/map.css` shows each name at its bands. */
export const LABEL_BANDS: readonly LabelBand[] = [
  { from: 296, font: 12, ring: 9 },
  { from: 340, font: 12, ring: 10 },
  { from: 372, font: 12, ring: 10 },
  { from: 520, font: 12, ring: 13 },
  { from: 720, font: 13, ring: 15 },
  { from: 832, font: 13, ring: 17 },
]

/** A country whose largest ring is smaller than this in one direction gets a ring, px. */
export const SMALL = 24
