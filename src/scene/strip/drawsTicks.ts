/** Beyond this many events the strip draws ticks instead of tiles, and the label of the current step alone. */
export const MOST_TILES = 12

/** Returns whether the strip of so many events draws ticks; the same at every step. */
export function drawsTicks(events: number): boolean {
  return events > MOST_TILES
}
