import type { FieldPath } from '../record/recordReport.ts'

/** Returns every object of the record whose keys are languages, with its path. */
export function* localizedTexts(
  value: unknown,
  path: FieldPath,
): Generator<[FieldPath, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  const localizedKeys = ['label', 'count', 'tile', 'finding', 'remark', 'outside', 'leavesOpen', 'note']
  const inWords = path.at(-2) === 'words'
  const inFacts = path[0] === 'outsideFacts' && path.at(-1) === 'text'
  const key = path.at(-1)
  const isName =
    (path[0] === 'organisations' && key === 'name') ||
    (path.at(-2) === 'date' && path[0] === 'events' && key === 'text')
  if (inWords || inFacts || isName || (typeof key === 'string' && localizedKeys.includes(key))) {
    if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    yield* localizedTexts(inner, [...path, Array.isArray(value) ? Number(name) : name])
  }
}
