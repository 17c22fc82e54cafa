import type { RecordReport } from '../record/recordReport.ts'
import type { RawRecord } from '../record/recordSchema.ts'
import { STANCE_COLOURS, type StanceColour } from '../stance.ts'

/** Colours that most readers take for one on a light page: both are nearly black. */
const NEARLY_ONE: readonly StanceColour[] = ['umber', 'contrast']

/** Every stance has a colour and a pattern of its own, and somebody holds it at some step: else nothing would tell of it. */
export function checkStances(record: RawRecord, report: RecordReport): void {
  const { stances } = record
  const held = new Set<string | null>([
    ...record.given.map(({ stance }) => stance),
    ...record.events.flatMap(({ takes }) => Object.values(takes)),
  ])
  const isJudged =
    !report.isBroken(['given']) &&
    !record.events.some((_, event) => report.isBroken(['events', event, 'takes']))
  const used: readonly StanceColour[] = stances.map(({ colour }) => colour)
  for (const [index, { colour, id, pattern }] of stances.entries()) {
    const before = stances.slice(0, index).filter(other => other.id !== id)
    const coloured = before.find(other => other.colour === colour)
    if (coloured !== undefined)
      report.add(['stances', index, 'colour'], colour, `a colour of its own: "${coloured.id}" has this one`)
    const near = before.find(other => NEARLY_ONE.includes(other.colour) && NEARLY_ONE.includes(colour))
    const free = STANCE_COLOURS.filter(other => !used.includes(other))
    // Seven stances need all seven.
    if (near !== undefined && near.colour !== colour && free.length > 0) {
      const expected = `another colour: beside the ${near.colour} of "${near.id}" both look black. Free are ${free.join(', ')}`
      report.add(['stances', index, 'colour'], colour, expected)
    }
    const patterned = before.find(other => other.pattern === pattern)
    if (patterned !== undefined)
      report.add(
        ['stances', index, 'pattern'],
        pattern,
        `a pattern of its own: "${patterned.id}" has this one`,
      )
    if (isJudged && !held.has(id))
      report.add(['stances', index, 'id'], id, 'a stance that some country takes, in "given" or in "takes"')
  }
}
