import { z } from 'zod'
import { nearestName } from '../country/nearestName.ts'
import { mendedRecord } from './mendedRecord.ts'
import type { FieldPath, RecordReport } from './recordReport.ts'
import { type RawRecord, recordSchema } from './recordSchema.ts'

/**
 * The record of raw JSON. Where it has not its shape every deviation goes to the report, in an editor's words, and the rest of it
 * comes as far as it can be read.
 */
export function reportShape(raw: unknown, report: RecordReport): RawRecord | undefined {
  const shape = recordSchema.safeParse(raw, { error: issue => expectedBy(issue) })
  if (shape.success) return shape.data
  const meant = (path: FieldPath, key: string) => nearestName(key, fieldsAt(path))
  const broken: FieldPath[] = []
  for (const issue of shape.error.issues) {
    const path = issue.path as FieldPath
    if (issue.code === 'unrecognized_keys') {
      const allowed = fieldsAt(path)
      for (const key of issue.keys) {
        const here = [...path, key]
        report.add(
          here,
          valueAt(raw, here),
          `one of the fields ${allowed.join(', ')}`,
          nearestName(key, allowed),
        )
      }
    } else {
      const isKey = issue.code === 'invalid_key'
      const expected = isKey ? (issue.issues[0]?.message ?? issue.message) : issue.message
      // A field whose name is misspelt is not missing as well.
      if (!isMisspelt(path)) report.add(path, isKey ? path.at(-1) : valueAt(raw, path), expected)
      // Where the tag of a language is wrong, its text is there.
      broken.push(isKey ? path.slice(0, -1) : path)
    }
  }
  report.break(...broken)
  return mendedRecord(raw, meant)

  function isMisspelt(path: FieldPath): boolean {
    const holder = valueAt(raw, path.slice(0, -1))
    if (valueAt(raw, path) !== undefined || typeof holder !== 'object' || holder === null) return false
    const allowed = fieldsAt(path.slice(0, -1))
    return Object.keys(holder).some(
      key => !allowed.includes(key) && meant(path.slice(0, -1), key) === path.at(-1),
    )
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list: […]',
  tuple: 'a pair of numbers: [longitude, latitude] or [right, down]',
  object: 'an object: {…}',
  record: 'an object: {…}',
}

/** Returns what was expected; undefined to use zod's own message. Messages in the schema itself take precedence. */
function expectedBy(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected]
    case 'invalid_value':
      return `one of ${issue.values.map(value => `"${String(value)}"`).join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty'
      return issue.origin === 'array' ? `at least ${issue.minimum} in the list` : `at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'array' ? `at most ${issue.maximum} in the list` : `at most ${issue.maximum}`
    default:
      return undefined
  }
}

/** Returns the names of the fields that are allowed at a path. */
function fieldsAt(path: FieldPath): string[] {
  let schema = z.toJSONSchema(recordSchema, { io: 'input' })
  const own = () => schema.anyOf?.find(option => option.type === 'object') ?? schema
  for (const key of path) {
    const inner =
      typeof key === 'number' ? schema.items : (own().properties?.[key] ?? schema.additionalProperties)
    schema = (inner ?? {}) as typeof schema
  }
  return Object.keys(own().properties ?? {})
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
