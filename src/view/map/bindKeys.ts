import type { CountryCode } from '../../model/countryCode.ts'
import { foldName } from '../../model/foldName.ts'
import { type Direction, OPPOSITE, spatialStep } from '../../scene/spatialStep.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { setAttribute } from '../setAttribute.ts'
import { circlePath, outlinePath } from './bindMap.ts'
import type { MapShapes } from './mapShapes.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
/** Letters typed within this time belong together, ms. */
const TYPING = 500

/**
 * The map's keys: a listbox with real focus that roves over its options. Arrows go to the neighbour, the opposite
 * arrow back where the reader came from; Home, End by name; PageUp, PageDown by stance; letters by name; Enter
 * and Space choose; Escape goes back to the step. @returns the way to stop
 */
export function bindKeys(
  shapes: MapShapes,
  store: PlaceStore,
  nameOf: (code: CountryCode) => string,
  focused: (code: CountryCode | undefined) => void,
): () => void {
  const { svg, paths, named } = shapes
  const byName = [...named].sort((a, b) => nameOf(a).localeCompare(nameOf(b), document.documentElement.lang))
  const rings = svg.querySelectorAll('.focus-halo, .focus-ring')
  const trail: { code: CountryCode; back: Direction }[] = []
  let typed = ''
  let typedAt = 0

  const here = (): CountryCode | undefined => named.find(code => paths.get(code) === document.activeElement)
  const takeTabStop = (code: CountryCode) => {
    for (const other of named)
      setAttribute(paths.get(other) as Element, 'tabindex', other === code ? '0' : '-1')
  }
  const goTo = (code: CountryCode | undefined) => {
    if (code === undefined) return
    takeTabStop(code)
    paths.get(code)?.focus()
  }
  const arrow = (code: CountryCode, direction: Direction) => {
    const last = trail.at(-1)
    if (last?.back === direction) {
      trail.pop()
      goTo(last.code)
      return
    }
    const next = spatialStep(new Map(named.map(other => [other, shapes.middleOf(other)])), code, direction)
    if (next !== undefined) {
      trail.push({ code, back: OPPOSITE[direction] })
      goTo(next)
    }
  }
  /** The first option of the stance group before or after this one's, in the order of the options. */
  const group = (code: CountryCode, by: 1 | -1) => {
    const stanceOf = (other: CountryCode) => paths.get(other)?.dataset.stance
    const stances = [...new Set(named.map(stanceOf))]
    const wanted = stances[stances.indexOf(stanceOf(code)) + by]
    goTo(named.find(other => wanted !== undefined && stanceOf(other) === wanted))
  }
  const letter = (code: CountryCode, key: string) => {
    const now = Date.now()
    typed = now - typedAt > TYPING ? key : typed + key
    typedAt = now
    const wanted = foldName(typed)
    const from = byName.indexOf(code) + (typed.length === 1 ? 1 : 0)
    const order = [...byName.slice(from), ...byName.slice(0, from)]
    goTo(order.find(other => foldName(nameOf(other)).startsWith(wanted)))
  }

  const onKey = (event: KeyboardEvent) => {
    const code = here()
    if (code === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) arrow(code, direction)
    else if (event.key === 'Home') goTo(byName[0])
    else if (event.key === 'End') goTo(byName.at(-1))
    else if (event.key === 'PageDown') group(code, 1)
    else if (event.key === 'PageUp') group(code, -1)
    else if (event.key === 'Enter' || event.key === ' ') store.events.readerPicked(code)
    else if (event.key === 'Escape') store.events.readerWentBackToStep()
    else if (/^\p{L}$/u.test(event.key)) letter(code, event.key)
    else return
    event.preventDefault()
    if (direction === undefined) trail.length = 0
  }
  const show = () => {
    const code = here()
    // Focused by a press: the way that arrows went is over.
    if (code !== undefined && paths.get(code)?.tabIndex !== 0) {
      trail.length = 0
      takeTabStop(code)
    }
    const seen = code !== undefined && paths.get(code)?.matches(':focus-visible')
    const path = seen ? (outlinePath(shapes, code) ?? circlePath(shapes, code, 14)) : undefined
    for (const ring of rings) setAttribute(ring, 'd', path)
    focused(path === undefined ? undefined : code)
  }
  // On the element around the svg: Chromium makes an SVG element that listens for focus a tab stop.
  const frame = svg.parentElement as HTMLElement
  frame.addEventListener('keydown', onKey)
  frame.addEventListener('focusin', show)
  frame.addEventListener('focusout', show)
  return () => {
    frame.removeEventListener('keydown', onKey)
    frame.removeEventListener('focusin', show)
    frame.removeEventListener('focusout', show)
  }
}
