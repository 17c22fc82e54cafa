import type { CountryCode } from '../model/countryCode.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'

/**
 * The line under the map. Until the first use it says that countries can be chosen; after a choice it names the
 * country and leads to its words, which on a phone lie below the screen. @returns the way to stop
 */
export function bindHint(store: PlaceStore, nameOf: (code: CountryCode) => string): () => void {
  const read = document.querySelector('.hint-read')
  const show = () => {
    const { country } = store.getState()
    if (country !== null) document.documentElement.dataset.used = ''
    if (read) read.textContent = country === null ? '' : `${nameOf(country)} ↓`
  }
  show()
  return store.subscribe(show)
}
