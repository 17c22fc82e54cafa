import { isElision } from './isElision.ts'
import { isShortAnd } from './isShortAnd.ts'
import { besideMarks, quoteRole } from './quoteRole.ts'

/** Matches letters of scripts that separate words: a mark between two of them is within a word. */
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]/u
const SINGLE = /^['‘’]$/
const WORD = /[\p{L}\p{N}\p{M}]/u

/** A mark that may open a quotation, not closed yet. */
interface Opening {
  at: number
  /** The number of double-quoted passages around it. */
  depth: number
  line: number
  /** Whether it may also be the apostrophe of a word or a year. */
  elision: boolean
}

/**
 * Replaces the straight single marks of a text by curly ones, in place, after `curlyDoubles`. A mark is an apostrophe within or
 * at the end of a word, and at the beginning of words known for it; it opens a quotation if another one closes it. After a
 * number it may mean feet.
 * @param signs the characters of the text
 */
export function curlySingles(signs: string[]): void {
  const set = new Map<number, string>()
  let openings: Opening[] = []
  /** The two marks of a quotation that ends in a number. */
  let numbered: [opening: number, closing: number] | undefined
  let depth = 0
  let line = 0

  const close = (at: number, certain: boolean) => {
    if (certain) set.set(at, '’')
    const last = openings.at(-1)
    // In a later line, a mark after a word is the apostrophe of a plural and does not close the quotation.
    const closes =
      last?.depth === depth && (last.line === line || !WORD.test(signs[besideMarks(signs, at, -1)] ?? ''))
    if (!closes) {
      if (numbered) for (const mark of numbered) set.delete(mark)
      numbered = undefined
      return
    }
    openings.pop()
    if (last.elision) return
    set.set(last.at, '‘').set(at, '’')
    numbered = certain ? undefined : [last.at, at]
  }
  const leave = (left: readonly Opening[]) => {
    for (const { at, elision } of left) if (elision) set.set(at, '’')
  }

  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]
    if (sign === '\n') line++
    else if (sign === '“') depth++
    else if (sign === '”') {
      depth = Math.max(0, depth - 1)
      leave(openings.filter(opening => opening.depth > depth))
      openings = openings.filter(opening => opening.depth <= depth)
      numbered = undefined
    } else if (sign === '‘') openings.push({ at, depth, line, elision: false })
    if (sign !== "'" && sign !== '’') continue

    const [before = '', after = ''] = [signs[at - 1], signs[at + 1]]
    // Two single marks side by side may stand for a double one.
    if (SINGLE.test(before) || SINGLE.test(after)) continue
    const role = quoteRole(signs, at)
    const leansOn = signs[besideMarks(signs, at, -1)] ?? ''
    if (LETTER.test(before) && LETTER.test(after)) set.set(at, '’')
    else if (endsInS(signs, at) && role === 'either') set.set(at, '’')
    else if (role === 'closes') close(at, LETTER.test(leansOn) || /[\p{Pe}.,;!?]/u.test(leansOn))
    else if (role === 'opens') {
      const n = /^['’]n['’]$/i.test(signs.slice(at, at + 3).join(''))
      if (n && standsForAnd(signs, at)) {
        set.set(at, '’').set(at + 2, '’')
        at += 2
      } else if (sign === "'")
        openings.push({ at, depth, line, elision: !n && isElision(signs.slice(at, at + 10).join('')) })
    }
  }
  leave(openings)
  for (const [at, mark] of set) if (signs[at] === "'") signs[at] = mark
}

/** Returns whether a mark and an "s" end a word, as in 1980's or U.S.'s. */
function endsInS(signs: readonly string[], at: number): boolean {
  return (
    /[sS]/.test(signs[at + 1] ?? '') && !WORD.test(signs[at + 2] ?? '') && /\S/.test(signs[at - 1] ?? ' ')
  )
}

/** Returns whether the 'n' at a position is short for "and". */
function standsForAnd(signs: readonly string[], at: number): boolean {
  const [before, after] = [signs.slice(Math.max(0, at - 20), at), signs.slice(at + 3, at + 23)]
  return isShortAnd(before.join(''), after.join(''))
}
