import type { PlacedNumber } from '../numbers/digitsIn.ts'
import { isOrdinal } from '../numbers/isOrdinal.ts'
import { placedNumbers } from '../numbers/numbersIn.ts'
import type { FieldPath, RecordReport } from '../record/recordReport.ts'
import { plainText, richText, type TextRun } from '../text/richText.ts'

/** What a finding may count. */
export interface Counts {
  /** How many countries hold each stance. */
  byStance: ReadonlyMap<string, number>
  /** How many are addressed by the event; 0 where none is. */
  addressed: number
  /** The numbers that stand in the article as digits. */
  stated: ReadonlySet<number>
}

/** Words that carry a stance's colour, with their place in the plain text. */
interface Mark {
  stance: string
  start: number
  end: number
}

/** What follows a number that counts countries, in each language: else digits may be a year, or another number of the article. */
const COUNTRIES =
  /^[\s个]*(?:countr|nations|states|governments|capitals|negara|pemerintah|стран|государств|правительств|pays|nations|États|gouvernements|países|naciones|Estados|[Gg]obiernos|دول|بلد|حكوم|国)/iu

/** Where one statement of a finding ends and another begins. */
const BREAK = /[.;!?。；！？؛؟]/

/**
 * A number beside the words of a stance is how many hold it, one elsewhere how many hold some stance or are addressed, or it stands
 * in the article as digits. A place in a row is at most so many.
 */
export function checkNumbers(
  finding: string,
  language: string,
  { addressed, byStance, stated }: Counts,
  path: FieldPath,
  report: RecordReport,
): void {
  const runs = richText(finding)
  const text = plainText(runs)
  const marks = marksOf(runs)
  const any = [...new Set([...byStance.values(), addressed])].filter(count => count > 0)
  const numbers = placedNumbers(text, language)
  for (const [at, number] of numbers.entries()) {
    const { value, word } = number
    const beside = marksBeside(number, text, marks, numbers[at - 1], numbers[at + 1])
    const counts = beside.stances.map(stance => byStance.get(stance) ?? 0)
    const fits = (count: number) =>
      isOrdinal(word, language) ? value >= 1 && value <= count : value === count
    if (/^\p{Nd}/u.test(word) && stated.has(value) && !beside.isCount) continue
    const allowed = counts.length > 0 ? counts : any
    // Whom an event addresses may be counted in the same breath.
    if ([...allowed, ...(addressed > 0 && !isOrdinal(word, language) ? [addressed] : [])].some(fits)) continue
    const expected = [...new Set(allowed)].filter(count => count > 0).join(', ') || 'none'
    const of = counts.length > 0 ? ` (${beside.stances.join(', ')})` : ''
    report.add(path, word, `a number that the record bears out here: ${expected}${of}`)
  }
}

function marksOf(runs: readonly TextRun[]): Mark[] {
  let start = 0
  return runs.flatMap(({ stance, text }) => {
    const place = { start, end: start + text.length }
    start = place.end
    return stance === undefined ? [] : [{ stance, ...place }]
  })
}

/** The stances whose words a number stands beside: in them, or next to them in its statement with no other number between. */
function marksBeside(
  { index, word }: PlacedNumber,
  text: string,
  marks: readonly Mark[],
  before: PlacedNumber | undefined,
  after: PlacedNumber | undefined,
): { stances: string[]; isCount: boolean } {
  const end = index + word.length
  const around = marks.find(mark => mark.start <= index && end <= mark.end)
  if (around) return { stances: [around.stance], isCount: true }
  const isJoined = (from: number, to: number) => !BREAK.test(text.slice(from, to))
  const next = marks.find(({ start }) => start >= end)
  const last = marks.findLast(mark => mark.end <= index)
  const follows = next && isJoined(end, next.start) && (after === undefined || after.index >= next.start)
  const leads = last && isJoined(last.end, index) && (before === undefined || before.index < last.end)
  const aside = (from: number, to: number) => /[,،，、]/.test(text.slice(from, to))
  const near = [
    ...(follows ? [{ mark: next, isAside: aside(end, next.start) }] : []),
    ...(leads ? [{ mark: last, isAside: aside(last.end, index) }] : []),
  ]
  // Of two, the one that no comma parts from it.
  const nearest = near.some(({ isAside }) => !isAside) ? near.filter(({ isAside }) => !isAside) : near
  const stances = nearest.map(({ mark }) => mark.stance)
  const isCount = follows === true && COUNTRIES.test(text.slice(end, next?.start))
  return { stances: [...new Set(stances)], isCount }
}
