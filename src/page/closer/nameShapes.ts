import type { CountryCode } from '../../model/country/countryCode.ts'
import { type Box, overlap } from '../../scene/map/box.ts'
import { textWidth } from '../../scene/textWidth.ts'
import type { MapShapes } from '../../view/map/mapShapes.ts'
import type { CloserLook } from './closerLook.ts'

/** Size of the names, px, and the room beside each to the frame and to the next. */
const FONT = 13
const AIR = 5
/** A shape less wide than this has its name so far below its middle, px. */
const SMALL = 14
const BELOW = 18

/**
 * Names what a closer look draws, each where it meets no other and is not cut: what must be named first, then the rest.
 * @param first codes that are named though their shape is not as wide as their name, unless the frame cuts it
 * @param corner a part of the frame that is taken, px
 * @returns the layer of names
 */
export function nameShapes(
  { named, paths, perPx: unitsPerPx, svg }: MapShapes,
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
  const isColoured = (code: CountryCode) => !/^(none|disputed)?$/.test(paths.get(code)?.dataset.stance ?? '')
  const rank = (code: CountryCode) => (first.includes(code) ? first.indexOf(code) : first.length)
  for (const { code, at, cut: shapeCut, room, width: whole } of [...look.labels].sort(
    (a, b) => rank(a.code) - rank(b.code),
  )) {
    const text = nameOf(code)
    const length = textWidth(text, FONT)
    // A name would cover a shape as small as an island: it stands below it.
    const below = whole / perPx < SMALL ? BELOW : 0
    const [x, y] = [at[0] / perPx, at[1] / perPx + below]
    const box: Box = [x - length / 2 - AIR, y - 10, x + length / 2 + AIR, y + 8]
    const cut = box[0] < 0 || box[1] < 0 || box[2] > width / perPx || box[3] > height / perPx
    const fits = (first.includes(code) && !shapeCut) || length < whole / perPx
    if (cut || !fits || taken.some(other => overlap(box, other))) continue
    // On another's colour it would name that one.
    const foreign = named.some(
      other =>
        other !== code &&
        isColoured(other) &&
        [0, 0.25, 0.5, 0.75, 1].some(part =>
          paths.get(other)?.isPointInFill({ x: (box[0] + (box[2] - box[0]) * part) * perPx, y: y * perPx }),
        ),
    )
    if (foreign && !first.includes(code)) continue
    taken.push(box)
    const onFill = isColoured(code) && length < room / perPx
    for (const kind of onFill ? [''] : ['halo', '']) {
      const words = document.createElementNS(svg.namespaceURI, 'text')
      words.setAttribute('class', kind)
      words.setAttribute('data-label', code)
      words.setAttribute('x', `${(at[0] / width) * 100}%`)
      words.setAttribute('y', `${((y * perPx) / height) * 100}%`)
      words.setAttribute('dy', '.35em')
      if (onFill) words.setAttribute('data-stance', paths.get(code)?.dataset.stance ?? '')
      words.textContent = text
      layer.append(words)
    }
  }
  return layer
}
