import { type ParseError, parse } from 'jsonc-parser'
import { checkArticle } from '../check/checkArticle.ts'
import { checkEvents } from '../check/checkEvents.ts'
import { checkLanguages } from '../check/checkLanguages.ts'
import { checkOrganisations } from '../check/checkOrganisations.ts'
import { checkReferences } from '../check/checkReferences.ts'
import { checkShown } from '../check/checkShown.ts'
import { checkSource } from '../check/checkSource.ts'
import { checkStances } from '../check/checkStances.ts'
import { checkStatements } from '../check/checkStatements.ts'
import { checkWords } from '../check/checkWords.ts'
import type { KnownCountries } from '../country/knownCountries.ts'
import { jsonFault } from './jsonFault.ts'
import type { Problem } from './problem.ts'
import { recordReport } from './recordReport.ts'
import type { RawRecord } from './recordSchema.ts'
import { repeatedFields } from './repeatedFields.ts'
import { reportShape } from './reportShape.ts'
import { bad, good, type Result } from './result.ts'
import { withMembers } from './withMembers.ts'

/** A record's file and the article it is taken from, as texts. */
export interface RecordFiles {
  /** The record's path, as problems name it. */
  file: string
  text: string
  article: string
}

/**
 * The one door for a record: unknown text in, a record that holds or every problem out.
 * A file that is not JSON, or not of the schema's shape, is reported first; the rest is checked
 * against the article only when the shape stands. Problems come in the order of the file.
 */
export function parseRecord(files: RecordFiles, world: KnownCountries): Result<RawRecord, Problem> {
  const { file } = files
  // Some editors put a mark of byte order first.
  const text = files.text.replace(/^\uFEFF/, '')
  const article = files.article.replace(/^\uFEFF/, '')
  const report = recordReport(file, text)
  const faults: ParseError[] = []
  const raw: unknown = parse(text, faults, { allowTrailingComma: false, disallowComments: true })
  // One missing mark makes nonsense of all that follows: the first fault is the one to mend.
  if (faults[0]) return bad([jsonFault(file, text, faults[0])])

  report.problems.push(...repeatedFields(file, text))
  const shaped = reportShape(raw, report)
  if (shaped === undefined) return bad(report.problems.sort(byLine))
  checkOrganisations(shaped, world, report)
  const record = withMembers(shaped)

  checkLanguages(record, report)
  checkReferences(record, world, report)
  checkSource(record, article, report)
  checkArticle(record, article, report)
  checkStatements(record, world, report)
  checkShown(record, report)
  checkStances(record, report)
  checkEvents(record, world, report)
  checkWords(record, article, report)
  return report.problems.length > 0 ? bad(report.problems.sort(byLine)) : good(record)
}

const byLine = (a: Problem, b: Problem) => a.line - b.line
