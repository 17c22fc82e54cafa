import type { Box } from '../../scene/map/box.ts'
import type { FontLists, Measure } from './text/measure.ts'
import { wordsOf, type XmlElement } from './xmlTree.testing.ts'

/** The families that the build draws with. */
export const PICTURE_FONTS: FontLists = { serif: 'Source Serif 4', sans: 'Inter' }

/** A text of a picture with the room that its letters take, px. */
export interface PlacedText {
  text: string
  size: number
  box: Box
  fill: string
  weight: number
  /** Whether it stands in the map. */
  onMap: boolean
}

/** Every text of a picture as it is seen, haloes left out. */
export function placedTexts(svg: XmlElement, measure: Measure): PlacedText[] {
  const found: PlacedText[] = []
  const visit = (element: XmlElement, [dx, dy, scale]: readonly [number, number, number], onMap: boolean) => {
    const { attributes, children, tag } = element
    if (tag === 'text' && attributes.stroke === undefined) {
      const size = Number(attributes['font-size'])
      const text = wordsOf(element)
      const family = attributes['font-family'] === PICTURE_FONTS.serif ? 'serif' : 'sans'
      const weight = Number(attributes['font-weight']) === 600 ? 600 : 400
      const width =
        measure(text, { family, size, weight }) + Number(attributes['letter-spacing'] ?? 0) * text.length
      const anchor = attributes['text-anchor'] ?? 'start'
      const left = Number(attributes.x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0)
      const [top, bottom] = [Number(attributes.y) - size * 0.74, Number(attributes.y) + size * 0.22]
      const box = [
        left * scale + dx,
        top * scale + dy,
        (left + width) * scale + dx,
        bottom * scale + dy,
      ] as const
      found.push({ text, size: size * scale, box, fill: attributes.fill ?? '', weight, onMap })
    }
    const moved = /translate\(([-\d.]+) ([-\d.]+)\)(?: scale\(([\d.]+)\))?/.exec(attributes.transform ?? '')
    const [, x = 0, y = 0, by = 1] = moved?.map(Number) ?? []
    const inner = [dx + x * scale, dy + y * scale, scale * (by || 1)] as const
    for (const child of children) if (typeof child !== 'string') visit(child, inner, onMap || moved !== null)
  }
  visit(svg, [0, 0, 1], false)
  return found
}
