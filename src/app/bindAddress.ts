import type { CountryCode } from '../model/countryCode.ts'
import type { PageScene } from '../scene/pageScene.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'
import { readAddress, writeAddress } from '../store/placeAddress.ts'
import { fill } from '../words/fill.ts'
import { droppedWishes } from './droppedWishes.ts'

/** Some browsers refuse more than about a hundred address changes in half a minute; the last is then written later. */
const RETRY = 1000

/**
 * Brings the place from the address, says what the address asked for in vain, and lets the address follow the reader.
 * @param hasShape whether the map has a country
 * @param notice the element that says it
 * @returns the way to stop
 */
export function bindAddress(
  store: PlaceStore,
  scene: PageScene,
  hasShape: (code: CountryCode) => boolean,
  notice: HTMLElement | null,
): () => void {
  const { own, timeline, words } = scene
  // Without a word of its own a wish goes by its parameter.
  const nameOf = (what: string) => ((words as Record<string, string>)[what] ?? what).toLowerCase()
  /** The query that was last read or written. */
  let known: string | undefined
  /** What the notice says of it, in an element of its own: it is gone once the notice says something else. */
  const said = document.createElement('span')
  const arrive = () => {
    const { place, dropped } = readAddress(location.search, timeline, own, hasShape)
    store.events.placeArrived(place)
    if (notice) {
      const languages = document.documentElement.dataset.languages?.split(' ') ?? []
      const wishes = [
        ...dropped.map(({ parameter, value }) => ({ what: parameter, value })),
        ...droppedWishes(location.search, languages),
      ]
      notice.hidden = wishes.length === 0
      said.textContent = wishes
        .map(({ what, value }) => fill(words.addressDropped, { what: nameOf(what), value }))
        .join(' ')
      notice.replaceChildren(said)
    }
  }
  let later: ReturnType<typeof setTimeout> | undefined
  const write = (place: Parameters<typeof writeAddress>[3] = store.getState()) => {
    clearTimeout(later)
    const query = writeAddress(location.search, timeline, own, place)
    known = query
    if (query === location.search) return
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
    } catch {
      later = setTimeout(write, RETRY)
    }
  }
  const come = () => {
    // A way within the page is told as one through its history: the reader stays where they are.
    if (location.search === known) return
    arrive()
    const { country, step } = store.getState()
    write({ country, step })
  }
  come()
  window.addEventListener('popstate', come)
  const unsubscribe = store.subscribe(() => {
    // The reader has gone on: what the address asked for is no longer there.
    if (notice?.contains(said)) notice.hidden = true
    write()
  })
  return () => {
    clearTimeout(later)
    window.removeEventListener('popstate', come)
    unsubscribe()
  }
}
