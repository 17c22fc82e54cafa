import { distance } from 'fastest-levenshtein'
import { foldName } from './foldName.ts'

/**
 * Returns the candidate closest to what was typed; undefined where none is close. Close means at most one Levenshtein edit for
 * every three letters, and three at most; the same letters in another order count as one edit. Of equally close candidates, one
 * that begins with the same letter wins.
 * @param fold folds a candidate for comparison; callers with folded candidates pass the identity
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
