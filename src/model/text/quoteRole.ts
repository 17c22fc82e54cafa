/** The roles that a quotation mark can have, judging by its neighbours. */
export type QuoteRole = 'opens' | 'closes' | 'either'

/** Matches quotation marks and characters without width, which are skipped in looking for a mark's neighbours. */
const SEEN_THROUGH = /["'“”‘’\p{Cf}]/u
const OPENING_SIGN = /[\p{Ps}\p{Pi}¿¡]/u
const CLOSING_SIGN = /[\p{Pe}\p{Pf}.,;!?%‰、。،؛؟！？，；：]/u
const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Returns the role that the mark at a position can have. It opens after a gap and closes before one. Dashes, slashes, colons and
 * other signs may be on either side of a mark, so beside them its other side decides.
 * @param signs the characters of the text
 */
export function quoteRole(signs: readonly string[], at: number): QuoteRole {
  const [before, after] = [neighbour(signs, at, -1), neighbour(signs, at, 1)]
  if (after === 'gap') return before === 'gap' ? 'either' : 'closes'
  if (before === 'word') return after === 'word' ? 'either' : 'closes'
  if (after === 'end') return 'either'
  return before === 'gap' || after === 'word' ? 'opens' : 'either'
}

/** Returns the position of a mark's neighbour, beyond other marks. It may lie outside the text. */
export function besideMarks(signs: readonly string[], at: number, way: 1 | -1): number {
  let place = at + way
  while (SEEN_THROUGH.test(signs[place] ?? '')) place += way
  return place
}

/**
 * Returns what kind of neighbour a mark has: a `gap` separates, a `word` is what the mark belongs to, an `end` follows what it
 * closes, and a `sign` may be on either side.
 */
function neighbour(signs: readonly string[], at: number, way: 1 | -1): 'gap' | 'sign' | 'word' | 'end' {
  const place = besideMarks(signs, at, way)
  const sign = signs[place]
  if (sign === undefined || /\s/.test(sign)) return 'gap'
  if (WORD.test(sign)) return 'word'
  // An ellipsis may begin a quotation.
  if (sign === '.' && signs[place + way] === '.') return 'sign'
  if (way < 0) return OPENING_SIGN.test(sign) ? 'gap' : CLOSING_SIGN.test(sign) ? 'word' : 'sign'
  if (CLOSING_SIGN.test(sign)) return 'end'
  // "so"(so) and "(so)", "so"$5 and "$5".
  return /[\p{Ps}\p{Pi}¿¡\p{Sc}]/u.test(sign) && !WORD.test(signs[besideMarks(signs, at, -1)] ?? '')
    ? 'word'
    : 'sign'
}
