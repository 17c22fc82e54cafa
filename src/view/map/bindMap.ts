import type { CountryCode } from '../../model/country/countryCode.ts'
import { namedWord, optionName, PLAIN, type ShapeState, shapeStates } from '../../scene/map/shapeStates.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { holdLook } from '../holdLook.ts'
import { setAttribute } from '../setAttribute.ts'
import type { Landing } from '../strip/landing.ts'
import type { MapShapes } from './mapShapes.ts'
import { followStances, markShape } from './markShape.ts'

/**
 * Sets the attributes of shapes, outlines and names to the place. Only what changed is touched: a step
 * re-colours the countries whose stance changed and nothing else.
 */
export function bindMap(
  shapes: MapShapes,
  labels: ParentNode,
  store: PlaceStore,
  scene: PageScene,
  nameOf: (code: CountryCode) => string,
  whenLanded: Landing['whenLanded'],
): void {
  const { svg, paths, named } = shapes
  const byCode = (root: ParentNode, attribute: string) => {
    const found = new Map<string, Element[]>()
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const code = element.getAttribute(attribute) ?? ''
      found.set(code, [...(found.get(code) ?? []), element])
    }
    return found
  }
  // In the lenses too.
  const outlines = byCode(labels, 'data-outline')
  const names = byCode(labels, 'data-label')
  const drawnOf = (code: CountryCode) => [outlines, names].flatMap(each => each.get(code) ?? [])

  const showState = (code: CountryCode, state: ShapeState, before: ShapeState = PLAIN) => {
    const look = before.later ? 'later' : before.stance
    const path = paths.get(code)
    const word = namedWord(state)
    const addressed = state.addressed ? 'true' : undefined
    if (path) {
      if (state.stance !== before.stance) holdLook(path, look, whenLanded)
      setAttribute(path, 'data-stance', state.stance)
      setAttribute(path, 'data-named', word)
      if (named.includes(code)) {
        setAttribute(path, 'aria-label', optionName(nameOf(code), state, scene.standings, scene.words))
      }
    }
    for (const element of drawnOf(code)) {
      if (state.stance !== before.stance) holdLook(element, look, whenLanded)
      setAttribute(element, 'data-stance', state.stance)
      setAttribute(element, 'data-named', word)
      whenLanded(() => setAttribute(element, 'data-addressed', addressed))
    }
  }

  // What the page was built at stands there already.
  let shownStates = shapeStates(scene.timeline, scene.own.step)
  let shownLit: readonly CountryCode[] = []
  let shownChosen = scene.own.country
  const show = () => {
    const { step, country, sentence, stance } = store.getState()
    setAttribute(svg, 'aria-label', scene.captions[step]?.mapName)
    const states = shapeStates(scene.timeline, step)
    for (const [code, state] of states)
      if (!same(state, shownStates.get(code))) showState(code, state, shownStates.get(code))
    for (const [code, before] of shownStates) if (!states.has(code)) showState(code, PLAIN, before)
    shownStates = states

    for (const label of labels.querySelectorAll('[data-steps]')) {
      const steps = label.getAttribute('data-steps')?.split(' ')
      setAttribute(label, 'data-off', steps?.includes(String(step)) ? undefined : 'true')
    }
    setAttribute(svg, 'data-lighting', sentence === null && stance === null ? undefined : 'true')
    const lit =
      sentence === null
        ? [...states].flatMap(([code, state]) => (state.stance === stance ? [code] : []))
        : (scene.concerns[sentence] ?? [])
    for (const code of new Set([...shownLit, ...lit])) {
      for (const element of drawnOf(code)) {
        setAttribute(element, 'data-lit', lit.includes(code) ? 'true' : undefined)
      }
    }
    shownLit = lit

    if (country !== shownChosen) {
      if (shownChosen) mark(shownChosen, false)
      if (country) mark(country, true)
      markShape(shapes, 'chosen', country ?? undefined)
      shownChosen = country
    }
    whenLanded(() => followStances(shapes))
  }
  const mark = (code: CountryCode, chosen: boolean) => {
    for (const element of names.get(code) ?? [])
      setAttribute(element, 'data-chosen', chosen ? 'true' : undefined)
    const path = paths.get(code)
    // Left off the others: a screen reader would say "not selected" after every country.
    if (path && named.includes(code)) setAttribute(path, 'aria-selected', chosen ? 'true' : undefined)
  }
  show()
  store.subscribe(show)
}

function same(a: ShapeState, b: ShapeState | undefined): boolean {
  return b !== undefined && a.stance === b.stance && a.key === b.key && a.addressed === b.addressed
}
