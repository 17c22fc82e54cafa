import { isElision } from './isElision.ts'
import { isShortAnd } from './isShortAnd.ts'
import { besideMarks, quoteRole } from './quoteRole.ts'

/** Letters of scripts that set their words apart: a mark between two of them stands within a word. */
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}]/u
const SINGLE = /^['‘’]$/
const WORD = /[\p{L}\p{N}\p{M}]/u

/** A mark that may open a quotation which is not closed yet. */
interface Opening {
  at: number
  /** How many quotations in double marks it stands in. */
  depth: number
  line: number
  /** It may as well be the apostrophe of a word or a year. */
  elision: boolean
}

/**
 * Sets the straight single marks of a text as curly ones, in place, once its double marks are set. An apostrophe is
 * certain within a word and at its end, and at its beginning in words known for it; a mark opens a quotation where one follows
 * that closes it. A mark after a number may mean feet.
 * @param signs the text by its characters
 */
export function curlySingles(signs: string[]): void {
  const set = new Map<number, string>()
  let openings: Opening[] = []
  /** A quotation that ends in a number, by its two marks. */
  let numbered: [opening: number, closing: number] | undefined
  let depth = 0
  let line = 0

  const close = (at: number, certain: boolean) => {
    if (certain) set.set(at, '’')
    const last = openings.at(-1)
    // What goes on into another line ends with a mark of its own: elsewhere it is the apostrophe of a plural.
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
    // Two of them side by side may be one double mark.
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

/** Whether a mark and an "s" end a word: 1980's, U.S.'s. */
function endsInS(signs: readonly string[], at: number): boolean {
  return (
    /[sS]/.test(signs[at + 1] ?? '') && !WORD.test(signs[at + 2] ?? '') && /\S/.test(signs[at - 1] ?? ' ')
  )
}

/** Whether the 'n' at a place is an "and" left short. */
function standsForAnd(signs: readonly string[], at: number): boolean {
  const [before, after] = [signs.slice(Math.max(0, at - 20), at), signs.slice(at + 3, at + 23)]
  return isShortAnd(before.join(''), after.join(''))
}
