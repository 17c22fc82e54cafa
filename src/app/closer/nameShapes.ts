import type { CountryCode } from '../../model/countryCode.ts'
import { type Box, overlap } from '../../scene/box.ts'
import { textWidth } from '../../scene/textWidth.ts'
import type { MapShapes } from '../../view/map/mapShapes.ts'
import type { CloserLook } from './closerLook.ts'

/** Size of the names and the room about each, px. */
const FONT = 13

/**
 * Names what a closer look draws, each where it meets no other and is not cut: what must be named first, then the rest.
 * @param first codes that are named though their shape is not as wide as their name, unless the frame cuts it
 * @param corner a part of the frame that is taken, px
 * @returns the layer of names
 */
export function nameShapes(
  { paths, perPx: unitsPerPx, svg }: MapShapes,
  look: CloserLook,
  first: readonly CountryCode[],
  nameOf: (code: CountryCode) => string,
  corner: readonly Box[],
): SVGSVGElement {
  const layer = document.createElementNS(svg.namespaceURI, 'svg') as SVGSVGElement
  layer.setAttribute('class', 'labels closer')
  layer.setAttribute('aria-hidden', 'true')
  const { width, height } = svg.viewBox.baseVal
  const perPx = unitsPerPx()
  const taken = [...corner]
  const rank = (code: CountryCode) => (first.includes(code) ? first.indexOf(code) : first.length)
  for (const { code, at, cut: shapeCut, room, width: whole } of look.labels.toSorted(
    (a, b) => rank(a.code) - rank(b.code),
  )) {
    const text = nameOf(code)
    const length = textWidth(text, FONT)
    const [x, y] = [at[0] / perPx, at[1] / perPx]
    const box: Box = [x - length / 2, y - 10, x + length / 2, y + 8]
    const cut = box[0] < 0 || box[1] < 0 || box[2] > width / perPx || box[3] > height / perPx
    const fits = (first.includes(code) && !shapeCut) || length < whole / perPx
    if (cut || !fits || taken.some(other => overlap(box, other))) continue
    taken.push(box)
    const stance = paths.get(code)?.dataset.stance
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
  return layer
}
