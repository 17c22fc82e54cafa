import { quoteRole } from './quoteRole.ts'

/** Feet and inches. */
const FEET_AND_INCHES = /\d['’′] ?\d+(?:\.\d+)?$/

/**
 * Sets the straight double marks of a text as curly ones, in place. They are certain where they open and close by turns, each as
 * its neighbours allow. A quotation may go on over several lines; lines in which the turns are broken stay as they are.
 * @param signs the text by its characters
 */
export function curlyDoubles(signs: string[]): void {
  const lines = linesOf(signs)
  for (let first = 0; first < lines.length; first++) {
    const turns: Turns = { pairs: [] }
    for (let last = first; last < lines.length; last++) {
      if (!goOn(turns, signs, lines[last] ?? [])) break
      if (turns.open !== undefined) continue
      for (const [opening, closing] of turns.pairs) {
        signs[opening] = '“'
        signs[closing] = '”'
      }
      first = last
      break
    }
  }
}

/** The quotations found so far, and the mark that opens one which is not closed yet. */
interface Turns {
  pairs: [opening: number, closing: number][]
  open?: number | undefined
}

/** Goes on through a line. @returns whether its marks can take turns */
function goOn(turns: Turns, signs: readonly string[], line: readonly number[]): boolean {
  for (const at of line) {
    if (signs[at] !== '"') {
      if (turns.open !== undefined) return false
      continue
    }
    const role = quoteRole(signs, at)
    const number = /\d/.test(signs[at - 1] ?? '')
    if (number && FEET_AND_INCHES.test(signs.slice(Math.max(0, at - 12), at).join(''))) continue
    if (turns.open === undefined) {
      // Inches, where nothing is to be closed.
      if (number && role !== 'opens') continue
      if (role === 'closes') return false
      turns.open = at
    } else {
      // One of a pair has to be certain.
      if (role === 'opens' || (role === 'either' && quoteRole(signs, turns.open) === 'either')) return false
      turns.pairs.push([turns.open, at])
      turns.open = undefined
    }
  }
  return true
}

/** Where each line has its double marks, straight or curly. */
function linesOf(signs: readonly string[]): number[][] {
  const lines: number[][] = [[]]
  for (const [at, sign] of signs.entries()) {
    if (sign === '\n') lines.push([])
    else if (/["“”]/.test(sign)) lines.at(-1)?.push(at)
  }
  return lines
}
