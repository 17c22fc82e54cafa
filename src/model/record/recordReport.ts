import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { Problem } from './problem.ts'

/** The longest JSON worth showing of an object or a list, in characters. */
const LONGEST = 120

/** A path in a JSON file: keys and indexes from the root. */
export type FieldPath = readonly (string | number)[]

/** Collects the problems of one file, each with its line. */
export interface RecordReport {
  problems: Problem[]
  /** @param found what stands there, shown as JSON when it is not a string */
  add(path: FieldPath, found: unknown, expected: string, hint?: Hint): void
  /** As `add`, where what stands there is told in words. */
  tell(path: FieldPath, found: string, expected: string, hint?: Hint): void
  /** Says that places are reported already: nothing more is, there, within and around them. */
  break(...paths: FieldPath[]): void
  /** Whether a place, or anything within it, is reported already: what rests on it cannot be judged. */
  isBroken(path: FieldPath): boolean
}

/** What helps to mend it: a nearest name, or the place of a difference; a string is a name. */
export type Hint = string | { suggestion?: string | undefined; difference?: string | undefined } | undefined

/** A report on a JSON text; lines are counted from 1. */
export function recordReport(file: string, text: string): RecordReport {
  const tree = parseTree(text)
  const problems: Problem[] = []
  const broken: FieldPath[] = []
  const isBroken = (path: FieldPath) => broken.some(other => isWithin(path, other) || isWithin(other, path))
  const tell: RecordReport['tell'] = (path, found, expected, hint) => {
    if (isBroken(path)) return
    const { difference, suggestion }: Exclude<Hint, string | undefined> =
      typeof hint === 'string' ? { suggestion: hint } : (hint ?? {})
    problems.push({
      file,
      line: lineAt(text, tree, path),
      field: fieldText(path),
      found,
      expected,
      ...(suggestion !== undefined && { suggestion }),
      ...(difference !== undefined && { difference }),
    })
  }
  return {
    problems,
    tell,
    break: (...paths) => void broken.push(...paths),
    isBroken,
    add: (path, found, ...more) => tell(path, foundText(found), ...more),
  }
}

function isWithin(path: FieldPath, other: FieldPath): boolean {
  return other.every((part, index) => path[index] === part)
}

/** Text in quotation marks, anything else as JSON; long JSON is cut. */
function foundText(found: unknown): string {
  if (typeof found === 'string') return `"${found}"`
  const json = JSON.stringify(found) ?? 'nothing'
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json
}

/** Returns a path as text: `events[2].takes`. */
export function fieldText(path: FieldPath): string {
  const text = path.map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('')
  return text.replace(/^\./, '') || '(the whole file)'
}

/** Returns the line of a path, or of its nearest ancestor that exists: a missing field is reported where it belongs. */
function lineAt(text: string, tree: Node | undefined, path: FieldPath): number {
  for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[])
    if (node !== undefined) return text.slice(0, node.offset).split('\n').length
  }
  return 1
}
