import type { PlaceStore } from './createPlaceStore.ts'

/** The shortest and longest stay at a step, in ms. */
const SHORTEST = 2200
const LONGEST = 3500
/** The reading time of one character of a finding, in ms: about 38 characters a second. */
const PER_CHARACTER = 26

/** Returns how long a replay stays at a step, in ms, by the number of characters in its finding: 2.2 to 3.5 s. */
export function stayAt(length: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, length * PER_CHARACTER))
}

/**
 * Moves the place on while it is playing. Returns a function that stops doing so.
 * @param stays how long a replay stays at each step, in ms
 */
export function followPlayback(store: PlaceStore, stays: readonly number[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = () => {
    clearTimeout(timer)
    const { playing, step } = store.getState()
    if (playing) timer = setTimeout(store.events.playbackMovedOn, stays[step] ?? SHORTEST)
  }
  const unsubscribe = store.subscribe(follow)
  follow()
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
