import { type ParseError, parse } from 'jsonc-parser'
import { checkArticle } from '../check/checkArticle.ts'
import { checkCodes } from '../check/checkCodes.ts'
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
import { decodedText } from '../typography/decodedText.ts'
import { jsonFault } from './jsonFault.ts'
import type { Problem } from './problem.ts'
import { type RecordReport, recordReport } from './recordReport.ts'
import type { RawRecord } from './recordSchema.ts'
import { repeatedFields } from './repeatedFields.ts'
import { reportShape } from './reportShape.ts'
import { reportStrays } from './reportStrays.ts'
import { bad, good, type Result } from './result.ts'
import { withMembers } from './withMembers.ts'
import { wordsOfArticle } from './wordsOfArticle.ts'

/** A record's file and the article it is taken from: as texts, or as the bytes of their files. */
export interface RecordFiles {
  /** The record's path, as problems name it; the article stands beside it. */
  file: string
  text: string | Uint8Array
  article: string | Uint8Array
}

/**
 * The one door for a record: unknown files in, a record that holds or every problem out.
 * A file that is not JSON is reported alone; else everything is, what is no text as well. The record that comes out has the words of
 * the article as the article writes them. Problems come in the order of the files.
 */
export function parseRecord(files: RecordFiles, world: KnownCountries): Result<RawRecord, Problem> {
  const { file } = files
  const articleFile = file.replace(/[^/\\]*$/, 'article.txt')
  const problems: Problem[] = []
  const text = textOf(files.text, file, problems)
  const article = textOf(files.article, articleFile, problems)
  if (text === undefined) return bad(problems)
  const faults: ParseError[] = []
  const raw: unknown = parse(text, faults, { allowTrailingComma: false, disallowComments: true })
  // One missing mark makes nonsense of all that follows: the first fault is the one to mend.
  if (faults[0]) return bad([...problems, jsonFault(file, text, faults[0])])

  const report = recordReport(file, text)
  report.problems.push(...problems, ...repeatedFields(file, text))
  reportStrays(raw, article ?? '', articleFile, report)
  const shaped = reportShape(raw, report)
  if (shaped === undefined) return bad(report.problems.sort(byPlace))
  // A wrong code stands for some country: those who take a stance are as many.
  const isCounted = article !== undefined && stancesAreWhole(shaped, report)
  checkOrganisations(shaped, world, report)
  const record = checkCodes(withMembers(shaped), world, report)
  checkLanguages(record, report)
  checkReferences(record, world, report)
  if (article !== undefined) checkSource(record, article, report)
  const differing = article === undefined ? undefined : checkArticle(record, article, report)
  checkStatements(record, world, report, differing)
  checkShown(record, report)
  checkStances(record, report)
  checkEvents(record, world, report)
  checkWords(record, article, report, isCounted)
  if (article === undefined || report.problems.length > 0) return bad(report.problems.sort(byPlace))
  return good(wordsOfArticle(record, article))
}

/** Whether it is known how many take each stance: none of them, and nobody who takes one, has a fault. */
function stancesAreWhole({ events, given, stances }: RawRecord, report: RecordReport): boolean {
  if (report.isBroken(['given']) || report.isBroken(['events', events.length])) return false
  const ids = new Set(stances.map(({ id }) => id))
  const taken = [...given.map(({ stance }) => stance), ...events.flatMap(({ takes }) => Object.values(takes))]
  if (!taken.every(id => id === null || ids.has(id))) return false
  const ofStances =
    report.isBroken(['stances', stances.length]) ||
    stances.some((_, index) => report.isBroken(['stances', index, 'id']))
  return !ofStances && !events.some((_, index) => report.isBroken(['events', index, 'takes']))
}

/** The text of a file; what is no UTF-8 is a problem, and undefined where its text is not certain either. */
function textOf(content: string | Uint8Array, file: string, problems: Problem[]): string | undefined {
  // Some editors put a mark of byte order first.
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '')
  const decoded = decodedText(content)
  if (decoded.ok) return decoded.value
  for (const { found, line } of decoded.faults) {
    problems.push({
      file,
      line,
      field: '(encoding)',
      found,
      expected: 'UTF-8: open the file where its text is right, and save it as UTF-8',
    })
  }
  return decoded.faults[0]?.text
}

/** Problems of the record before those of its article, each in the order of lines. */
const byPlace = (a: Problem, b: Problem) =>
  Number(a.file.endsWith('article.txt')) - Number(b.file.endsWith('article.txt')) || a.line - b.line
