import type { PlaceStore } from '../../store/createPlaceStore.ts'

/** Stops a replay when the page hides, leaves, prints, or its map is scrolled away. */
export function bindPausing(store: PlaceStore, map: Element): void {
  const stop = () => store.events.playbackStopped()
  const hidden = () => {
    if (document.visibilityState === 'hidden') stop()
  }
  const seen = new IntersectionObserver(entries => {
    if (entries.every(({ isIntersecting }) => !isIntersecting)) stop()
  })
  seen.observe(map)
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', stop)
  window.addEventListener('beforeprint', stop)
}
