import { type Node, parseTree } from 'jsonc-parser'
import type { Problem } from './problem.ts'
import { type FieldPath, fieldText } from './recordReport.ts'

/**
 * Returns a problem for each field that an object has twice, at its second place. JSON allows it and silently keeps the last
 * value, so what an editor wrote in the first would be lost.
 */
export function repeatedFields(file: string, text: string): Problem[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const problems: Problem[] = []
  const visit = (node: Node, path: FieldPath) => {
    const first = new Map<string, Node>()
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') visit(child, [...path, index])
      const [name, value] = child.type === 'property' ? (child.children ?? []) : []
      if (name === undefined) continue
      const key = String(name.value)
      const known = first.get(key)
      if (known) {
        problems.push({
          file,
          line: lineOf(name.offset),
          field: fieldText([...path, key]),
          found: `"${key}" a second time`,
          expected: `it once: it stands in line ${lineOf(known.offset)} already`,
        })
      } else first.set(key, name)
      if (value) visit(value, [...path, key])
    }
  }
  const tree = parseTree(text)
  if (tree) visit(tree, [])
  return problems
}
