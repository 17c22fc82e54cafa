import type { CountryCode } from '../../model/country/countryCode.ts'
import { PLAIN, shapeStates } from '../../scene/map/shapeStates.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { setAttribute } from '../setAttribute.ts'
import { setText } from '../setText.ts'

/**
 * Shows the answer of the chosen country. Its sentence is a copy of the one that stands in "In the article", so that a reader who
 * has had the page translated reads the translation.
 * @param standingOf what is said of the stance of a country at the reader's step
 */
export function bindAnswer(
  answer: HTMLElement,
  store: PlaceStore,
  scene: PageScene,
  nameOf: (code: CountryCode) => string,
  standingOf: (code: CountryCode) => string,
): void {
  const find = (selector: string) => answer.querySelector(selector) as HTMLElement
  const [name, standing, words, all] = ['b', '.answer-standing', '.answer-words', '.answer-all'].map(find)
  const show = () => {
    const { country, step } = store.getState()
    answer.hidden = country === null
    if (country === null || !name || !standing || !words) return
    const state = shapeStates(scene.timeline, step).get(country) ?? PLAIN
    setAttribute(answer, 'data-stance', state.stance)
    setText(name, nameOf(country))
    setText(standing, standingOf(country))
    const reached = (scene.coloured[country] ?? []).filter(([from]) => from <= step)
    const [, sentence] = reached.at(-1) ?? []
    const shown = document.querySelector(`[data-sentence="${sentence}"]`)
    const who = document.querySelector(`#sentence-${sentence} > .who`)?.cloneNode(true)
    words.replaceChildren(...(who ? [who] : []), ...(shown?.cloneNode(true).childNodes ?? []))
    words.hidden = shown === null
    // Of a country that the article does not name there is no more to read.
    if (all) all.hidden = scene.coloured[country] === undefined
  }
  show()
  store.subscribe((now, before) => {
    if (now.country === before.country && now.step === before.step) return
    show()
    if (now.country !== null) bringIn(answer)
  })
}

/** How far an answer may lie over the map's lower edge, px: there is the southern ocean. */
const OVER_MAP = 48

/** Moves nothing but the answer itself: where it would reach below the window's edge, or under the bar there, it stands higher. */
function bringIn(answer: HTMLElement): void {
  answer.style.top = '0'
  const bar = document.querySelector('.buttons')?.getBoundingClientRect()
  const isFixed = bar !== undefined && bar.bottom >= window.innerHeight && bar.left <= 0
  const over = answer.getBoundingClientRect().bottom - (isFixed ? bar.top : window.innerHeight)
  if (over > 0) answer.style.top = `${-Math.min(over, OVER_MAP)}px`
}
