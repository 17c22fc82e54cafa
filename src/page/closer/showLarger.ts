import type { CountryCode } from '../../model/country/countryCode.ts'
import type { CloserPlace } from '../../model/country/region.ts'
import type { Box } from '../../scene/map/box.ts'
import { type Move, moveBetween } from '../../scene/map/moveBetween.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { MapShapes } from '../../view/map/mapShapes.ts'
import { MARKS, markShape } from '../../view/map/markShape.ts'
import { takeTabStop } from '../../view/map/takeTabStop.ts'
import { setAttribute } from '../../view/setAttribute.ts'
import type { CloserLook } from './closerLook.ts'
import { moveMap } from './moveMap.ts'
import { nameShapes } from './nameShapes.ts'

/** What the closer look is shown with. */
export interface LargerParts {
  map: HTMLElement
  shapes: MapShapes
  store: PlaceStore
  nameOf(code: CountryCode): string
  /** Draws a closer look. */
  look(place: CloserPlace): CloserLook
  /** The box of a path's largest ring, in units of the frame. */
  boxOf(path: string): Box
}

/**
 * Shows a country or a region larger, in the same frame and with the same shapes: the map moves there, then its
 * outlines become finer ones. The whole world's are put back before it moves back.
 * @returns what to call with a place, or with null for the whole map; it resolves once that stands
 */
export function showLarger({
  map,
  shapes,
  store,
  nameOf,
  look: drawLook,
  boxOf,
}: LargerParts): (place: CloserPlace | null) => Promise<void> {
  const { svg, paths, named } = shapes
  const dots = new Map([...paths].map(([code, path]) => [code, path.classList.contains('dot')]))
  const wholeMap = map.querySelector<HTMLElement>('.whole-map')
  const drawn = [...svg.querySelectorAll<SVGPathElement>('[data-country], [data-shape], .borders, .dashed')]
  const whole = new Map(drawn.map(path => [path, path.getAttribute('d') ?? '']))
  const uses = [...svg.querySelectorAll<SVGElement>('[data-outline]')]
  const followDots = () => {
    for (const use of uses) {
      const path = paths.get(use.dataset.outline as CountryCode)
      use.classList.toggle('dot', path?.classList.contains('dot'))
    }
  }
  let names: SVGSVGElement | undefined
  let nameAll = () => {}
  let move: Move | undefined
  let endMove = () => {}

  const putBack = () => {
    for (const [path, d] of whole) path.setAttribute('d', d)
    for (const [code, path] of paths) {
      path.removeAttribute('hidden')
      path.classList.toggle('dot', dots.get(code) === true)
    }
    names?.remove()
    if (wholeMap) wholeMap.hidden = true
    shown(undefined)
  }
  const put = (place: CloserPlace, look: CloserLook) => {
    for (const [country, path] of paths) {
      const finer = look.paths.get(country)
      path.toggleAttribute('hidden', finer === undefined)
      path.setAttribute('d', finer?.path ?? '')
      path.classList.toggle('dot', finer?.dot === true)
    }
    svg.querySelector('.borders')?.setAttribute('d', look.borders)
    svg.querySelector('.dashed')?.setAttribute('d', look.dashed)
    for (const shape of svg.querySelectorAll<SVGPathElement>('[data-shape]')) {
      shape.setAttribute('d', look.paths.get(shape.dataset.shape as CountryCode)?.path ?? '')
    }
    shown(place)
    if (wholeMap) wholeMap.hidden = false
    const first = paths.has(place as CountryCode) ? [place as CountryCode] : named
    const corners = [...map.querySelectorAll<HTMLElement>('.whole-map, .closer-choice')]
    nameAll = () => {
      names?.remove()
      names = nameShapes(
        shapes,
        look,
        first,
        nameOf,
        corners.map(corner => cornerOf(svg, corner)),
      )
      svg.after(names)
    }
    nameAll()
  }
  const shown = (place: CloserPlace | undefined) => {
    const { country } = store.getState()
    setAttribute(map, 'data-closer', place)
    followDots()
    for (const mark of MARKS) markShape(shapes, mark, mark === 'chosen' ? (country ?? undefined) : undefined)
    keepTabStop(shapes, country)
    shapes.outlinesChanged()
  }
  const moveTo = (look: CloserLook) => {
    const { width, height } = svg.viewBox.baseVal
    return moveBetween(
      [...look.paths].flatMap(([code, { path, dot }]) => {
        const before = whole.get(paths.get(code) as SVGPathElement)
        if (dot || !before || dots.get(code)) return []
        const to = boxOf(path)
        const cut = to[0] < 0 || to[1] < 0 || to[2] > width || to[3] > height
        return cut ? [] : [{ from: boxOf(before), to }]
      }),
    )
  }
  const show = async (place: CloserPlace | null): Promise<void> => {
    endMove()
    const from = map.dataset.closer
    if (place === null) {
      if (from === undefined) return
      const held = wholeMap === document.activeElement
      putBack()
      if (held) svg.querySelector<SVGElement>('[tabindex="0"]')?.focus()
      endMove = moveMap(map, svg, move, 'back', () => {})
      return
    }
    const look = drawLook(place)
    move = moveTo(look)
    map.scrollIntoView({ block: 'nearest' })
    await new Promise<void>(stands => {
      // From one closer look to another there is no world between.
      endMove = moveMap(map, svg, from === undefined ? move : undefined, 'there', () => {
        put(place, look)
        stands()
      })
    })
  }
  store.subscribe((now, before) => {
    if (map.dataset.closer === undefined) return
    const beside = now.country !== before.country && now.country !== null && !shapes.seen(now.country)
    // What the reader turns to lies beside the frame, a replay all over the world.
    if (beside || (now.playing && !before.playing)) void show(null)
    // A name's colour is that of the shape it stands on.
    else if (now.step !== before.step) nameAll()
  })
  return show
}

/** Keeps the one option that Tab reaches among those that are seen: the chosen one, else where it is, else the first. */
function keepTabStop(shapes: MapShapes, chosen: CountryCode | null): void {
  const seen = shapes.named.filter(shapes.seen)
  const isStop = (code: CountryCode) => shapes.paths.get(code)?.getAttribute('tabindex') === '0'
  const next = seen.find(code => code === chosen) ?? seen.find(isStop) ?? seen[0]
  if (next !== undefined) takeTabStop(shapes, next)
}

/** A corner of the map that a control covers, where it lies over the map. */
function cornerOf(svg: SVGSVGElement, control: HTMLElement): Box {
  const map = svg.getBoundingClientRect()
  const { left, top, right, bottom } = control.getBoundingClientRect()
  return [left - map.left - 6, top - map.top - 6, right - map.left + 6, bottom - map.top]
}
