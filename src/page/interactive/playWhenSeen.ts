import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { pageState } from '../../view/pageState.ts'

/** Plays once the map comes into view, where the address asks for it and the reader wants motion. */
export function playWhenSeen(store: PlaceStore, map: Element): void {
  const asked = pageState('play') === ''
  if (!asked || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const seen = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    seen.disconnect()
    store.events.playbackStarted()
  })
  seen.observe(map)
}
