import { shapeStates } from '../../scene/map/shapeStates.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { fill } from '../../words/fill.ts'
import { setPageState } from '../pageState.ts'
import { setAttribute } from '../setAttribute.ts'
import { setText } from '../setText.ts'

/**
 * The line under the map: key and hint. An entry of the key that explains nothing at this step keeps its room. Until the
 * first use the hint says that countries can be chosen; while a sentence's countries are lit, it leads back to the sentence.
 */
export function bindUnderMap(store: PlaceStore, scene: PageScene): void {
  const entry = (look: string) => document.querySelector(`.under-map [data-look="${look}"]`)
  const [later, addressed] = [entry('later'), entry('addressed')]
  const read = document.querySelector('.hint-read')
  const show = () => {
    const { country, sentence, step } = store.getState()
    const states = [...shapeStates(scene.timeline, step).values()]
    later?.toggleAttribute('data-absent', !states.some(({ later }) => later))
    addressed?.toggleAttribute('data-absent', !states.some(({ addressed }) => addressed))
    if (country !== null) setPageState('used', '')
    if (read === null) return
    read.toggleAttribute('hidden', sentence === null)
    if (sentence === null) return
    setText(read, `${fill(scene.words.hintSentence, { a: sentence })} ↓`)
    setAttribute(read, 'href', `#sentence-${sentence}`)
  }
  show()
  store.subscribe(show)
}
