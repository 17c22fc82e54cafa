import type { CountryCode } from '../../model/country/countryCode.ts'
import { PLAIN, type ShapeState, shapeStates } from '../../scene/map/shapeStates.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { fill } from '../../words/fill.ts'
import { setPageState } from '../pageState.ts'
import { setAttribute } from '../setAttribute.ts'
import { setText } from '../setText.ts'

/**
 * The line under the map: key and hint. An entry of the key that explains nothing at this step keeps its room. Until the
 * first use the hint says that countries can be chosen; after a choice it leads to the country's words, which on a
 * phone lie below the screen; while a sentence's countries are lit, back to the sentence.
 */
export function bindUnderMap(
  store: PlaceStore,
  scene: PageScene,
  nameOf: (code: CountryCode) => string,
): void {
  // A tool that translates the page names another language later.
  const { lang } = document.documentElement
  const entry = (look: string) => document.querySelector(`.under-map [data-look="${look}"]`)
  const [later, addressed] = [entry('later'), entry('addressed')]
  const read = document.querySelector('.hint-read')
  const lead = (text: string, href: string, sentence?: string) => {
    if (read === null) return
    read.toggleAttribute('hidden', text === '')
    setText(read, `${text} ↓`)
    setAttribute(read, 'href', href)
    read.toggleAttribute('data-back', sentence !== undefined)
  }
  // Of a country without a stance nothing was said: its standing is what there is to read.
  const leadTo = (code: CountryCode, state: ShapeState) => {
    const country = nameOf(code)
    if (!/^(none|disputed)$/.test(state.stance)) return fill(scene.words.hintRead, { country })
    const said = scene.standings[state.key] ?? ''
    // Within a sentence: "Brazil: not named in this article".
    const standing = said.charAt(0).toLocaleLowerCase(lang) + said.slice(1)
    return fill(scene.words.hintStanding, { country, standing })
  }
  const show = () => {
    const { country, sentence, step } = store.getState()
    const known = shapeStates(scene.timeline, step)
    const states = [...known.values()]
    later?.toggleAttribute('data-absent', !states.some(({ later }) => later))
    addressed?.toggleAttribute('data-absent', !states.some(({ addressed }) => addressed))
    if (country !== null) setPageState('used', '')
    if (read === null) return
    if (sentence !== null)
      lead(fill(scene.words.hintSentence, { a: sentence }), `#sentence-${sentence}`, sentence)
    else lead(country === null ? '' : leadTo(country, known.get(country) ?? PLAIN), '#panel')
  }
  show()
  store.subscribe(show)
}
