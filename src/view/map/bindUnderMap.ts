import type { CountryCode } from '../../model/countryCode.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import { shapeStates } from '../../scene/shapeStates.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { fill } from '../../words/fill.ts'

/**
 * The line under the map: key and hint. An entry of the key that explains nothing at this step keeps its room. Until the
 * first use the hint says that countries can be chosen; after a choice it leads to the country's words, which on a
 * phone lie below the screen. @returns the way to stop
 */
export function bindUnderMap(
  store: PlaceStore,
  scene: PageScene,
  nameOf: (code: CountryCode) => string,
): () => void {
  const entry = (look: string) => document.querySelector(`.under-map [data-look="${look}"]`)
  const read = document.querySelector('.hint-read')
  const show = () => {
    const { country, step } = store.getState()
    const states = [...shapeStates(scene.timeline, step).values()]
    entry('later')?.toggleAttribute('data-absent', !states.some(({ later }) => later))
    entry('addressed')?.toggleAttribute('data-absent', !states.some(({ addressed }) => addressed))
    if (country !== null) document.documentElement.dataset.used = ''
    if (read)
      read.textContent =
        country === null ? '' : `${fill(scene.words.hintRead, { country: nameOf(country) })} ↓`
  }
  show()
  return store.subscribe(show)
}
