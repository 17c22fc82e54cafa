import { quoteRole } from './quoteRole.ts'

/** Matches feet and inches, as in 5'10". */
const FEET_AND_INCHES = /\d['’′] ?\d+(?:\.\d+)?$/

/**
 * Replaces the straight double quotation marks of a text by curly ones, in place, wherever they alternate between opening and
 * closing and their neighbours allow it. A quotation may run over several lines. Lines in which the marks do not alternate are
 * left unchanged.
 * @param signs the characters of the text
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

/** The quotations found so far, and the opening mark of one that is not closed yet. */
interface Turns {
  pairs: [opening: number, closing: number][]
  open?: number | undefined
}

/** Reads one more line. Returns whether its marks alternate. */
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
      // Nothing is open that it could close: it means inches.
      if (number && role !== 'opens') continue
      if (role === 'closes') return false
      turns.open = at
    } else {
      // At least one mark of a pair must be unambiguous.
      if (role === 'opens' || (role === 'either' && quoteRole(signs, turns.open) === 'either')) return false
      turns.pairs.push([turns.open, at])
      turns.open = undefined
    }
  }
  return true
}

/** Returns the positions of the double marks, straight or curly, of each line. */
function linesOf(signs: readonly string[]): number[][] {
  const lines: number[][] = [[]]
  for (const [at, sign] of signs.entries()) {
    if (sign === '\n') lines.push([])
    else if (/["“”]/.test(sign)) lines.at(-1)?.push(at)
  }
  return lines
}
