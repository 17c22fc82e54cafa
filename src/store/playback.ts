import type { PlaceStore } from './createPlaceStore.ts'

/** Shortest and longest stay at a step, ms. */
const SHORTEST = 2200
const LONGEST = 3500
/** Reading time for one character of a finding, ms: about 38 characters a second. */
const PER_CHARACTER = 26

/** How long a replay stays at a step, ms, by the length of its finding in characters: 2.2 to 3.5 s. */
export function stayAt(length: number): number {
  return Math.min(LONGEST, Math.max(SHORTEST, length * PER_CHARACTER))
}

/**
 * Moves the place on while it is playing. One timer at most, and none while it is not.
 * @param stays how long each step stays, ms, by step
 * @returns the way to stop for good
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
