/** The middle of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** Half of the numbers lie within this many from lowest to highest: the distance of the quartiles. */
export function middleHalf(numbers: readonly number[]): number {
  return quantile(numbers, 0.75) - quantile(numbers, 0.25)
}

/** The number under which a share of them lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [below = Number.NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return below + (above - below) * (at - Math.floor(at))
}

/**
 * How one row of figures compares with another of the same rounds: the median of each round's own ratio, so that a
 * machine that is slow for a while slows both.
 */
export function pairedRatio(numbers: readonly number[], base: readonly number[]): number {
  return median(
    numbers
      .map((number, round) => number / (base[round] ?? Number.NaN))
      .filter(ratio => !Number.isNaN(ratio)),
  )
}
