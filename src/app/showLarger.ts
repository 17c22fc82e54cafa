import type { CountryCode } from '../model/countryCode.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'
import { markChosen } from '../view/map/bindMap.ts'
import type { MapShapes } from '../view/map/mapShapes.ts'
import { setAttribute } from '../view/setAttribute.ts'

/** What the closer look is shown with. */
export interface LargerParts {
  map: HTMLElement
  shapes: MapShapes
  store: PlaceStore
  nameOf(code: CountryCode): string
  /** Brings in the world script. */
  world(): Promise<void>
  failed(): void
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
  world,
  failed,
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
    const look = window.boycottMap?.closer?.(code)
    if (look === undefined) return
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
    const perPx = shapes.perPx()
    for (const { code: country, at, width } of look.labels) {
      const text = nameOf(country)
      if (text.length * 7.5 > width / perPx && country !== code) continue
      for (const layer of ['halo', '']) {
        const words = document.createElementNS(svg.namespaceURI, 'text')
        words.setAttribute('class', layer)
        words.setAttribute('x', `${(at[0] / svg.viewBox.baseVal.width) * 100}%`)
        words.setAttribute('y', `${(at[1] / svg.viewBox.baseVal.height) * 100}%`)
        words.textContent = text
        names.append(words)
      }
    }
    svg.after(names)
    if (wholeMap) wholeMap.hidden = false
    shapes.outlinesChanged()
  }
  return code => {
    if (code === null) {
      const held = wholeMap === document.activeElement
      back()
      if (held) svg.querySelector<SVGElement>('[tabindex="0"]')?.focus()
      return
    }
    world().then(() => {
      show(code)
      map.scrollIntoView({ block: 'nearest' })
    }, failed)
  }
}
