import type { CountryCode } from '../../model/country/countryCode.ts'
import { foldName } from '../../model/country/foldName.ts'
import type { Names } from '../../model/country/placeName.ts'
import { type Direction, OPPOSITE, spatialStep } from '../../scene/map/spatialStep.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { MapShapes } from './mapShapes.ts'
import { markShape, ringSmall } from './markShape.ts'
import { takeTabStop } from './takeTabStop.ts'

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
 * and Space choose; Escape closes the tooltip, then goes back to the step.
 * @param focused told which country has the focus and shows it
 * @param closeTooltip closes the tooltip; false where none was open
 */
export function bindKeys(
  shapes: MapShapes,
  store: PlaceStore,
  names: () => Names,
  focused: (code: CountryCode | undefined) => void,
  closeTooltip: () => boolean,
): void {
  const { svg, paths, named, seen } = shapes
  // When a key first needs it: reading the names and comparing by language is not for the start of a page.
  let sorted: CountryCode[] | undefined
  // A tool that translates the page names another language later.
  const { lang } = document.documentElement
  const nameOf = (code: CountryCode) => names()[code]?.name ?? code
  const byName = () => {
    sorted ??= [...named].sort((a, b) => nameOf(a).localeCompare(nameOf(b), lang))
    return sorted.filter(seen)
  }
  const trail: { code: CountryCode; back: Direction }[] = []
  let typed = ''
  let typedAt = 0

  const here = (): CountryCode | undefined => named.find(code => paths.get(code) === document.activeElement)
  const goTo = (code: CountryCode | undefined) => {
    if (code === undefined) return
    takeTabStop(shapes, code)
    paths.get(code)?.focus()
  }
  const arrow = (code: CountryCode, direction: Direction) => {
    const last = trail.at(-1)
    if (last?.back === direction && seen(last.code)) {
      trail.pop()
      goTo(last.code)
      return
    }
    const middles = named.filter(seen).map(other => [other, shapes.middleOf(other)] as const)
    const next = spatialStep(new Map(middles), code, direction)
    if (next !== undefined) {
      trail.push({ code, back: OPPOSITE[direction] })
      goTo(next)
    }
  }
  /** The first option of the stance group before or after this one's, in the order of the options. */
  const group = (code: CountryCode, by: 1 | -1) => {
    const stanceOf = (other: CountryCode) => paths.get(other)?.dataset.stance
    const options = named.filter(seen)
    const stances = [...new Set(options.map(stanceOf))]
    const wanted = stances[stances.indexOf(stanceOf(code)) + by]
    goTo(options.find(other => wanted !== undefined && stanceOf(other) === wanted))
  }
  /** What a letter makes of the name being typed: none where the last was too long ago. */
  const typedWith = (key: string) => {
    const now = Date.now()
    typed = now - typedAt > TYPING ? key : typed + key
    typedAt = now
  }
  /** The next option that begins as typed: by its name, else by an alias. One letter again and again goes on. */
  const letter = (code: CountryCode, key: string) => {
    typedWith(key)
    const same = [...typed].every(other => other === key)
    const wanted = foldName(same ? key : typed)
    const options = byName()
    const from = options.indexOf(code) + (same ? 1 : 0)
    const order = [...options.slice(from), ...options.slice(0, from)]
    const begins = (word: string) => foldName(word).startsWith(wanted)
    goTo(
      order.find(other => begins(nameOf(other))) ?? order.find(other => names()[other]?.aliases.some(begins)),
    )
  }
  /** Whether a space is part of the name being typed, as in "United States", rather than a press. */
  const withinName = () => {
    const start = `${typed} `.toLowerCase()
    return Date.now() - typedAt <= TYPING && named.some(code => nameOf(code).toLowerCase().startsWith(start))
  }

  const onKey = (event: KeyboardEvent) => {
    const code = here()
    if (code === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) arrow(code, direction)
    else if (event.key === 'Home') goTo(byName()[0])
    else if (event.key === 'End') goTo(byName().at(-1))
    else if (event.key === 'PageDown') group(code, 1)
    else if (event.key === 'PageUp') group(code, -1)
    else if (event.key === ' ' && withinName()) typedWith(' ')
    else if (event.key === 'Enter' || event.key === ' ') {
      store.events.readerPicked(code)
      // The panel says it now, and more.
      closeTooltip()
    } else if (event.key === 'Escape') {
      if (!closeTooltip()) store.events.readerWentBackToStep()
    } else if (/^\p{L}$/u.test(event.key)) letter(code, event.key)
    else return
    event.preventDefault()
    if (direction === undefined) trail.length = 0
  }
  // From anywhere it closes the tooltip; a press on a shape that is no option leaves the focus nowhere, where the map has it still.
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && !closeTooltip() && document.activeElement === document.body)
      store.events.readerWentBackToStep()
  }
  const show = () => {
    const code = here()
    // Focused by a press: the way that arrows went is over.
    if (code !== undefined && paths.get(code)?.tabIndex !== 0) {
      trail.length = 0
      takeTabStop(shapes, code)
    }
    const byKey = code !== undefined && paths.get(code)?.matches(':focus-visible')
    markShape(shapes, 'focused', byKey ? code : undefined)
    ringSmall(shapes, byKey ? code : undefined)
    focused(byKey ? code : undefined)
  }
  // Who chose by other ways finds the chosen country when they tab to the map.
  let chosen: CountryCode | null = null
  const follow = ({ country }: { country: CountryCode | null }) => {
    if (country !== chosen && country !== null && named.includes(country) && seen(country))
      takeTabStop(shapes, country)
    chosen = country
  }
  follow(store.getState())
  store.subscribe(follow)
  // On the element around the svg: Chromium makes an SVG element that listens for focus a tab stop.
  const frame = svg.parentElement as HTMLElement
  document.addEventListener('keydown', onEscape)
  frame.addEventListener('keydown', onKey)
  frame.addEventListener('focusin', show)
  frame.addEventListener('focusout', show)
}
