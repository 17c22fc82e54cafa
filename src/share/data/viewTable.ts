import type { CountryCode } from '../../model/country/countryCode.ts'
import { standingKey } from '../../model/stance.ts'
import { momentAt } from '../../scene/momentAt.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import { hasOwnDates, type TableRow, tableRows } from '../../scene/tableRows.ts'
import type { Telling } from '../../scene/telling.ts'
import type { ViewPlace } from '../../scene/viewText.ts'
import type { Step } from '../../timeline/step.ts'

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
 * The table as rows of cells, heads first: the named countries and the territories mentioned at a step, as the page shows
 * them, and before each a row for every stance that it has given up since. Every row names its source, so that no row can lose it.
 */
export function viewTable(
  { story, timeline, words, nameOf }: Telling,
  { step }: ViewPlace,
  { address, borders, notFullList, source, sourceAddress }: Provenance,
): (string | number)[][] {
  const texts = standingTexts(story, words)
  const heads = [
    // In every language, so that one script finds the codes in any of the files.
    'Code',
    words.country,
    words.stance,
    words.step,
    words.event,
    words.words,
    words.sentenceHead,
    hasOwnDates(story) ? words.dateAny : words.dateHead,
    words.sourceHead,
    words.sourceAddressHead,
    words.viewAddressHead,
    words.noteHead,
    words.bordersHead,
  ]
  const rowsAt = tableRows(story, timeline)
  const rows = takenRows(rowsAt(step)).map(row => {
    const event = row.step === undefined ? undefined : momentAt(story, row.step)
    return [
      row.code,
      nameOf(row.code),
      texts[row.key] ?? '',
      row.step ?? '',
      row.step === 0 ? words.fromBeginning : (event?.label ?? ''),
      row.clause ?? (story.spokenOf.includes(row.code) ? words.none : words.noWords),
      row.sentences.join(' '),
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

/** A row for each stance taken: of a country, those that it has given up and then how it stands. */
export interface TakenRow {
  code: CountryCode
  /** The key of its standing. */
  key: string
  step: Step | undefined
  clause?: string
  sentences: string[]
  date?: string
}

/** Returns a row for each stance that the rows of a table tell of, in their order. */
export function takenRows(rows: readonly TableRow[]): TakenRow[] {
  return rows.flatMap(({ also, before, code, sentence, standing, ...row }) => [
    ...before.map(({ sentence, ...stood }) => ({
      code,
      ...stood,
      sentences: sentence === undefined ? [] : [sentence],
    })),
    {
      ...row,
      code,
      key: standingKey(standing),
      sentences: [...(sentence === undefined ? [] : [sentence]), ...also],
    },
  ])
}
