import { standingName } from '../../model/stance.ts'
import { standingTexts } from '../../scene/pageScene.ts'
import { tableRows } from '../../scene/tableRows.ts'
import type { ViewNaming, ViewPlace } from '../../scene/viewText.ts'

/** What every file that leaves the page says of itself. */
export interface Provenance {
  source: string
  sourceAddress: string
  /** The address of the very view. */
  address: string
  notFullList: string
  borders: string
}

/**
 * The table as rows of cells, heads first: the named countries and the territories mentioned at a step, the same rows that
 * the page shows. Every row names its source, so that no row can lose it.
 */
export function viewTable(
  { story, timeline, words, nameOf }: ViewNaming,
  { step }: ViewPlace,
  { address, borders, notFullList, source, sourceAddress }: Provenance,
): (string | number)[][] {
  const texts: Readonly<Record<string, string>> = standingTexts(story, words)
  const heads = [
    // In every language, so that one script finds the codes in any of the files.
    'Code',
    words.country,
    words.stance,
    words.step,
    words.event,
    words.words,
    words.sentenceHead,
    words.dateHead,
    words.sourceHead,
    words.sourceAddressHead,
    words.viewAddressHead,
    words.noteHead,
    words.bordersHead,
  ]
  const rowsAt = tableRows(story, timeline)
  const rows = rowsAt(step).map(row => {
    const event = row.step === undefined ? undefined : (story.events[row.step - 1] ?? story.start)
    return [
      row.code,
      nameOf(row.code),
      texts[standingName(row.standing)] ?? '',
      row.step ?? '',
      row.step === 0 ? words.fromBeginning : (event?.label ?? ''),
      row.clause ?? (story.spokenOf.includes(row.code) ? words.none : words.noWords),
      [row.sentence, ...row.also].filter(number => number !== undefined).join(' '),
      row.date ?? '',
      source,
      sourceAddress,
      address,
      notFullList,
      borders,
    ]
  })
  return [heads, ...rows]
}
