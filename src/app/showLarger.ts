import type { CountryCode } from '../model/countryCode.ts'
import { type Box, overlap } from '../scene/box.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'
import { markChosen } from '../view/map/bindMap.ts'
import type { MapShapes } from '../view/map/mapShapes.ts'
import { setAttribute } from '../view/setAttribute.ts'
import type { CloserLook } from './closerLook.ts'

/** Mean width of a letter of the names, px. */
const LETTER = 7.5

/** What the closer look is shown with. */
export interface LargerParts {
  map: HTMLElement
  shapes: MapShapes
  store: PlaceStore
  nameOf(code: CountryCode): string
  /** Draws a closer look. */
  look(code: CountryCode): CloserLook
}

/**
 * Shows a country larger, in the same frame and with the same shapes: their outlines become finer ones, and the
 * whole world's are put back afterwards. @returns what to call with a code, or with null for the whole map
 */
export function showLarger({
  map,
  shapes,
  store,
  nameOf,
  look: drawLook,
}: LargerParts): (code: CountryCode | null) => void {
  const { svg, paths } = shapes
  const dots = new Map([...paths].map(([code, path]) => [code, path.classList.contains('dot')]))
  const wholeMap = map.querySelector<HTMLElement>('.whole-map')
  const names = document.createElementNS(svg.namespaceURI, 'svg') as SVGSVGElement
  names.setAttribute('class', 'labels closer')
  names.setAttribute('aria-hidden', 'true')
  const drawn = [
    ...svg.querySelectorAll<SVGPathElement>(
      'path[d]:not(defs path, [class^=chosen], .hovered, [class^=focus])',
    ),
  ]
  const whole = new Map(drawn.map(path => [path, path.getAttribute('d') ?? '']))

  /** Names what is drawn, the country first, each where it meets no other and is not cut. */
  const nameShapes = (layer: SVGSVGElement, look: CloserLook, code: CountryCode) => {
    const { width, height } = svg.viewBox.baseVal
    const perPx = shapes.perPx()
    const taken: Box[] = wholeMap ? [cornerOf(svg, wholeMap)] : []
    const first = look.labels.toSorted((a, b) => Number(b.code === code) - Number(a.code === code))
    for (const { code: country, at, room, width: whole } of first) {
      const text = nameOf(country)
      const length = text.length * LETTER
      const [x, y] = [at[0] / perPx, at[1] / perPx]
      const box: Box = [x - length / 2, y - 10, x + length / 2, y + 8]
      const cut = box[0] < 0 || box[1] < 0 || box[2] > width / perPx || box[3] > height / perPx
      const fits = country === code || length < whole / perPx
      if (cut || !fits || taken.some(other => overlap(box, other))) continue
      taken.push(box)
      const stance = shapes.paths.get(country)?.dataset.stance
      const coloured = stance !== undefined && stance !== 'none' && stance !== 'disputed'
      const onFill = coloured && length < room / perPx
      for (const kind of onFill ? [''] : ['halo', '']) {
        const words = document.createElementNS(svg.namespaceURI, 'text')
        words.setAttribute('class', kind)
        words.setAttribute('x', `${(at[0] / width) * 100}%`)
        words.setAttribute('y', `${(at[1] / height) * 100}%`)
        words.setAttribute('dy', '.35em')
        if (onFill) words.setAttribute('data-stance', stance)
        words.textContent = text
        layer.append(words)
      }
    }
  }
  const back = () => {
    for (const [path, d] of whole) path.setAttribute('d', d)
    for (const [code, path] of paths) {
      path.removeAttribute('hidden')
      path.classList.toggle('dot', dots.get(code) === true)
    }
    names.remove()
    setAttribute(map, 'data-closer', undefined)
    markChosen(shapes, store.getState().country)
    if (wholeMap) wholeMap.hidden = true
    shapes.outlinesChanged()
  }
  const show = (code: CountryCode) => {
    const look = drawLook(code)
    for (const [country, path] of paths) {
      const finer = look.paths.get(country)
      path.toggleAttribute('hidden', finer === undefined)
      path.setAttribute('d', finer?.path ?? '')
      path.classList.toggle('dot', finer?.dot === true)
    }
    svg.querySelector('.borders')?.setAttribute('d', look.borders)
    svg.querySelector('.dashed')?.setAttribute('d', look.dashed)
    for (const outline of svg.querySelectorAll<SVGPathElement>('[data-outline]')) {
      outline.setAttribute('d', look.paths.get(outline.dataset.outline as CountryCode)?.path ?? '')
    }
    setAttribute(map, 'data-closer', code)
    markChosen(shapes, store.getState().country)
    names.replaceChildren()
    if (wholeMap) wholeMap.hidden = false
    nameShapes(names, look, code)
    svg.after(names)
    shapes.outlinesChanged()
  }
  return code => {
    if (code === null) {
      const held = wholeMap === document.activeElement
      back()
      if (held) svg.querySelector<SVGElement>('[tabindex="0"]')?.focus()
      return
    }
    show(code)
    map.scrollIntoView({ block: 'nearest' })
  }
}

/** The corner of the map that the way back covers, where it lies over the map. */
function cornerOf(svg: SVGSVGElement, button: HTMLElement): Box {
  const map = svg.getBoundingClientRect()
  const { left, top, right, bottom } = button.getBoundingClientRect()
  return [left - map.left - 6, top - map.top - 6, right - map.left, bottom - map.top]
}
