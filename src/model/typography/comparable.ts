/** A text as it is compared, with the places in the source that its characters come from. */
export interface Comparable {
  text: string
  /** For each character of `text`, where the written one begins in the source. Several may come from one. */
  starts: number[]
  /** For each character of `text`, where the written one ends in the source. */
  ends: number[]
}

/** A word broken at its soft hyphen, a gap, hyphens in a row, a letter with its marks. */
const PIECE =
  /\u00AD[ \t]*\r?\n[ \t]*|[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+|-{2,3}|\P{M}\p{M}*|\p{M}+/gu
const GAP = /^[\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/
/** Scripts that set no spaces between words: a line of theirs ends anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFFEF]/u
/** What has no width and changes no letter. */
const UNSEEN = /[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g
/** Letters that are printed as one sign. */
const LIGATURE = /[\u0132\u0133\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDFB\uFE70-\uFEFC]/g

/**
 * A text without what typography alone adds or changes: quotation marks are straight, dashes are hyphens, a gap of any kind is a
 * space, ligatures are letters, letters stand before their marks, and what has no width is gone.
 */
export function comparable(source: string): Comparable {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { 0: piece, index } of source.matchAll(PIECE)) {
    const end = index + piece.length
    const plain = GAP.test(piece) ? gapIn(source, index, end) : plainPiece(piece)
    text += plain
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index)
      ends.push(end)
    }
  }
  return { text, starts, ends }
}

/** A space; nothing where a line of an unspaced script breaks. */
function gapIn(source: string, start: number, end: number): string {
  const breaks = /[\r\n]/.test(source.slice(start, end))
  const between = UNSPACED.test(source.charAt(start - 1)) && UNSPACED.test(source.charAt(end))
  return breaks && between ? '' : ' '
}

function plainPiece(piece: string): string {
  return piece
    .replace(/^\u00AD\s+/, '')
    .replace(UNSEEN, '')
    .replace(LIGATURE, sign => sign.normalize('NFKD'))
    .normalize('NFD')
    .replace(/[‘’‚‛ʼ′＇]/g, "'")
    .replace(/[“”„‟″＂]/g, '"')
    .replace(/^-{2,3}|[‐‑‒–—―−﹘﹣－]/g, '-')
    .replace(/…/g, '...')
}
