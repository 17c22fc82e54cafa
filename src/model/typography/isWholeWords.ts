import type { Place } from './placesIn.ts'

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
/** What an English word ends in behind its apostrophe. */
const ENDING = /^['’](?:t|s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/** Whether a place of a text begins and ends where its words do. */
export function isWholeWords(text: string, { start, end }: Place): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end)
}

/** Whether a word, or a number, goes on over a place: "boy|cott", "China|'s", "1|,200". */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)].map(part => part.replace(/\u00AD/g, '')) as [
    string,
    string,
  ]
  const [last = ''] = /.$/su.exec(before) ?? []
  const [first = ''] = /^./su.exec(after) ?? []
  if (UNSPACED.test(last) || UNSPACED.test(first)) return /\p{M}/u.test(first)
  if (WORD.test(last) && WORD.test(first)) return true
  if (/\d$/.test(before) && /^[.,]\d/.test(after)) return true
  if (/\d[.,]$/.test(before) && /^\d/.test(after)) return true
  // What stands before the apostrophe is no word of its own; in French what follows it is: l'Iran.
  if (WORD.test(last) && /^['’]\p{L}/u.test(after)) return true
  return /[\p{L}][\u0027\u2019]$/u.test(before) && ENDING.test(`'${after}`)
}
