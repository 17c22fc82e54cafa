import { distance } from 'fastest-levenshtein'
import { foldName } from './foldName.ts'

/**
 * The candidate closest to what was typed, or undefined where none is close.
 * Close: at most one slip for every three letters, three at most. Slips are Levenshtein's edits; letters
 * in another order are one slip. Of equally close ones the one that begins alike is taken.
 * @param fold folds a candidate; for whoever has them folded already
 */
export function nearestName(
  typed: string,
  candidates: Iterable<string>,
  fold: (candidate: string) => string = foldName,
): string | undefined {
  const folded = foldName(typed)
  const allowed = Math.min(3, Math.floor(folded.length / 3))
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const name = fold(candidate)
    const reordered = isReordered(folded, name)
    const slips = reordered ? 1 : distance(folded, name)
    // The same letters are the likelier slip.
    const cost = slips - sharedStart(folded, name) / 1000 - (reordered ? 0.01 : 0)
    if (slips <= allowed && cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

function isReordered(one: string, other: string): boolean {
  const sorted = (word: string) => [...word].sort().join('')
  return one !== other && one.length === other.length && sorted(one) === sorted(other)
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}
