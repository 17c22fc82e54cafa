import type { PlaceStore } from './createPlaceStore.ts'
import type { Place } from './place.ts'

/** How long the reader stays at a step before words follow, ms. Moves of a held key or a drag come in quicker succession. */
const REST = 60

/**
 * Returns a store that follows another a little later, with the same events: for what costs more to draw than a move may.
 * While the reader steps on, it stays; at rest it goes to where they are. What they choose or light it follows once the
 * browser has drawn what answers at once.
 */
export function restingStore(store: PlaceStore): PlaceStore {
  let place = store.getState()
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(now: Place, before: Place) => void>()
  const follow = () => {
    const before = place
    place = store.getState()
    for (const listener of listeners) listener(place, before)
  }
  store.subscribe((now, before) => {
    clearTimeout(timer)
    timer = setTimeout(follow, now.step === before.step ? 0 : REST)
  })
  return {
    ...store,
    getState: () => place,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
