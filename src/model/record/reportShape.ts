import { z } from 'zod'
import { nearestName } from '../country/nearestName.ts'
import type { FieldPath, RecordReport } from './recordReport.ts'
import { type RawRecord, recordSchema } from './recordSchema.ts'

/** The record when raw JSON has its shape; else every deviation goes to the report, in an editor's words. */
export function reportShape(raw: unknown, report: RecordReport): RawRecord | undefined {
  const shape = recordSchema.safeParse(raw, { error: issue => expectedBy(issue) })
  if (shape.success) return shape.data
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
    } else if (issue.code === 'invalid_key') {
      report.add(path, path.at(-1), issue.issues[0]?.message ?? issue.message)
    } else {
      report.add(path, valueAt(raw, path), issue.message)
    }
  }
  return undefined
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

/** What should stand there; undefined leaves it to zod. Words given in the schema itself come before these. */
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

/** The names of the fields that may stand at a path. */
function fieldsAt(path: FieldPath): string[] {
  let schema = z.toJSONSchema(recordSchema)
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
