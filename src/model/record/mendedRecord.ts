import type { z } from 'zod'
import type { FieldPath } from './recordReport.ts'
import { type RawRecord, recordSchema } from './recordSchema.ts'

/** How often a value is mended: what stands within one that was missing shows only then. */
const ROUNDS = 12

/** Texts of each form that the schema knows, tried in turn. */
const WELL_FORMED = ['x', 'en', 'https://example.org/', '2000']

/**
 * A record of the right shape, made of one that is not, so that everything else in it can be checked at once. What has a wrong form
 * stays as it is; what is missing, or of a wrong type, is filled in. Undefined where nothing can be made of it.
 * @param renamed what a field that is none was meant to be
 */
export function mendedRecord(
  raw: unknown,
  renamed: (path: FieldPath, key: string) => string | undefined,
): RawRecord | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const value = structuredClone(raw)
  const languages = 'languages' in raw && Array.isArray(raw.languages) ? raw.languages.filter(isTag) : []
  /** What had a wrong form, to be put back. */
  const kept: [FieldPath, unknown][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const shape = recordSchema.safeParse(value)
    if (shape.success) {
      for (const [path, original] of kept) putAt(shape.data, path, original)
      return shape.data
    }
    for (const issue of shape.error.issues) mend(issue, round)
  }
  return undefined

  function mend(issue: z.core.$ZodIssue, round: number): void {
    const path = issue.path as FieldPath
    const found = valueAt(value, path)
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const holder = found as Record<string, unknown>
        const name = renamed(path, key)
        if (name !== undefined && !Object.hasOwn(holder, name)) holder[name] = holder[key]
        delete holder[key]
      }
    } else if (issue.code === 'invalid_key') {
      removeAt(value, path)
    } else if (issue.code === 'invalid_type') {
      putAt(value, path, filledIn(issue.expected, found, languages))
    } else {
      if (!kept.some(([known]) => known.join() === path.join())) kept.push([path, found])
      const placeholder = WELL_FORMED[round % WELL_FORMED.length]
      if (issue.code === 'invalid_value') putAt(value, path, issue.values[0])
      else if (Array.isArray(found))
        putAt(value, path, issue.code === 'too_big' ? [] : [...found, placeholder])
      else putAt(value, path, typeof found === 'number' ? 0 : placeholder)
    }
  }
}

/** A value of a type, made of what stands there. */
function filledIn(expected: string, found: unknown, languages: readonly string[]): unknown {
  switch (expected) {
    case 'array':
      return found === undefined || found === null ? [] : [found]
    case 'tuple':
      return [0, 0]
    case 'boolean':
      return false
    case 'number':
      return Number(found) || 0
    case 'string':
      return typeof found === 'number' || typeof found === 'boolean' ? String(found) : '…'
    default:
      return Object.fromEntries(
        languages.map(language => [language, typeof found === 'string' ? found : '…']),
      )
  }
}

const isTag = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(text)

type Holder = Record<string | number, unknown>

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((inner, key) => (isHolder(inner) ? inner[key] : undefined), value)
}

function putAt(value: unknown, path: FieldPath, put: unknown): void {
  const holder = valueAt(value, path.slice(0, -1))
  if (isHolder(holder)) holder[path.at(-1) ?? ''] = put
}

function removeAt(value: unknown, path: FieldPath): void {
  const holder = valueAt(value, path.slice(0, -1))
  if (isHolder(holder)) delete holder[path.at(-1) ?? '']
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null
}
