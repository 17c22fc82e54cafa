/** What a mark of quotation can be where it stands, as far as its neighbours tell. */
export type QuoteRole = 'opens' | 'closes' | 'either'

/** Marks of quotation themselves, and what has no width: a mark beside a mark is told by what stands beyond them. */
const SEEN_THROUGH = /["'“”‘’\p{Cf}]/u
const OPENING_SIGN = /[\p{Ps}\p{Pi}¿¡]/u
const CLOSING_SIGN = /[\p{Pe}\p{Pf}.,;!?%‰、。،؛؟！？，；：]/u
const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * Tells what the mark at a place can be. It opens after a gap and closes before one; dashes, slashes, colons and all
 * other signs may stand on either side of it, so there its other side decides.
 * @param signs the text by its characters
 */
export function quoteRole(signs: readonly string[], at: number): QuoteRole {
  const [before, after] = [neighbour(signs, at, -1), neighbour(signs, at, 1)]
  if (after === 'gap') return before === 'gap' ? 'either' : 'closes'
  if (before === 'word') return after === 'word' ? 'either' : 'closes'
  if (after === 'end') return 'either'
  return before === 'gap' || after === 'word' ? 'opens' : 'either'
}

/** What stands beside a mark, beyond other marks: its place, whether or not there is anything. */
export function besideMarks(signs: readonly string[], at: number, way: 1 | -1): number {
  let place = at + way
  while (SEEN_THROUGH.test(signs[place] ?? '')) place += way
  return place
}

/**
 * A gap holds its mark at a distance, or belongs to what lies beyond; a word is what a mark leans on, an end what follows
 * what it closes.
 */
function neighbour(signs: readonly string[], at: number, way: 1 | -1): 'gap' | 'sign' | 'word' | 'end' {
  const place = besideMarks(signs, at, way)
  const sign = signs[place]
  if (sign === undefined || /\s/.test(sign)) return 'gap'
  if (WORD.test(sign)) return 'word'
  // Dots that leave something out may do so at the beginning of what is quoted.
  if (sign === '.' && signs[place + way] === '.') return 'sign'
  if (way < 0) return OPENING_SIGN.test(sign) ? 'gap' : CLOSING_SIGN.test(sign) ? 'word' : 'sign'
  if (CLOSING_SIGN.test(sign)) return 'end'
  // "so"(so) and "(so)", "so"$5 and "$5".
  return /[\p{Ps}\p{Pi}¿¡\p{Sc}]/u.test(sign) && !WORD.test(signs[besideMarks(signs, at, -1)] ?? '')
    ? 'word'
    : 'sign'
}
