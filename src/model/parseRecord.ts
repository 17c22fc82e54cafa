import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { checkArticle } from './checkArticle.ts'
import { checkEvents } from './checkEvents.ts'
import { checkReferences } from './checkReferences.ts'
import { checkStatements } from './checkStatements.ts'
import { checkWords } from './checkWords.ts'
import type { KnownCountries } from './knownCountries.ts'
import type { Problem } from './problem.ts'
import { type FieldPath, recordReport } from './recordReport.ts'
import { type RawRecord, recordSchema } from './recordSchema.ts'
import { bad, good, type Result } from './result.ts'

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
 * against the article only when the shape stands.
 */
export function parseRecord(
  { file, text, article }: RecordFiles,
  world: KnownCountries,
): Result<RawRecord, Problem> {
  const report = recordReport(file, text)
  const faults: ParseError[] = []
  const raw: unknown = parse(text, faults, { allowTrailingComma: false, disallowComments: true })
  if (faults.length > 0) {
    return bad(
      faults.map(({ error, offset, length }) => ({
        file,
        line: text.slice(0, offset).split('\n').length,
        field: '(JSON)',
        found: text.slice(offset, offset + Math.max(1, length)) || 'the end of the file',
        expected: `JSON (${printParseErrorCode(error)})`,
      })),
    )
  }

  const shape = recordSchema.safeParse(raw)
  if (!shape.success) {
    for (const { path, message } of shape.error.issues) {
      report.add(path as FieldPath, valueAt(raw, path as FieldPath), message)
    }
    return bad(report.problems)
  }

  const record = shape.data
  checkReferences(record, world, report)
  checkArticle(record, article, report)
  checkStatements(record, report)
  checkEvents(record, report)
  checkWords(record, article, report)
  return report.problems.length > 0 ? bad(report.problems) : good(record)
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  )
}
