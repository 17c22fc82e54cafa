import { distance } from 'fastest-levenshtein'
import { foldName } from './foldName.ts'

/**
 * The candidate closest to what was typed, or undefined where none is close.
 * Close: at most one slip for every three letters, three at most. Slips are Levenshtein's edits.
 */
export function nearestName(typed: string, candidates: Iterable<string>): string | undefined {
  const folded = foldName(typed)
  let best: string | undefined
  let fewest = Math.min(3, Math.floor(folded.length / 3)) + 1
  for (const candidate of candidates) {
    const slips = distance(folded, foldName(candidate))
    if (slips < fewest) {
      best = candidate
      fewest = slips
    }
  }
  return best
}
