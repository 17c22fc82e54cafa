import { textWidth } from '../textWidth.ts'

/** The pitch of six tiles on a phone of 360 px and on one of 320, px, and the size of the words there; `strip.css` draws so. */
const PITCH = { phone: 46, narrow: 41 } as const
const FONT = 12
/** Letters that are not semibold are narrower; so are those of a few words beside the estimate, which is on the wide side. */
const REGULAR = 0.8
/** Least room between two texts, px. */
const APART = 4

/** Where the labels of a strip stand in two rows: nowhere, on phones narrower than 360 px, or on every phone. */
export type LabelRows = 'one' | 'narrow' | 'two'

/** Returns where the labels stand in two rows, since they would touch in one. @param labels of the start and of each event */
export function labelRows(labels: readonly string[]): LabelRows {
  const widest = Math.max(
    0,
    ...labels.slice(1).map((label, index) => {
      const before = textWidth(labels[index] ?? '', FONT)
      return ((before + textWidth(label, FONT)) * REGULAR) / 2 + APART
    }),
  )
  return widest > PITCH.phone ? 'two' : widest > PITCH.narrow ? 'narrow' : 'one'
}
