import type { Lens } from '../../../scene/map/lens/lens.ts'
import { type PictureNode, pictureNode } from '../pictureNode.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'
import { shapeNodes } from './shapeNodes.ts'

/** A lens of a map that is drawn for a width, with the line to the place that it shows. */
export function lensNodes(
  { at, codes, of, perPx, place, radius, shows }: Lens,
  map: SeenMap,
  drawing: MapDrawing,
): PictureNode[] {
  const { theme, width } = drawing
  const scale = width / map.width
  const side = 2 * radius
  const corner = [fixed(of[0] - radius * perPx), fixed(of[1] - radius * perPx)]
  const clip = `lens-${codes.join('-')}`
  return [
    pictureNode('g', { transform: `translate(${fixed(at[0] * scale)} ${fixed(at[1] * scale)})` }, [
      pictureNode('line', {
        x1: 0,
        y1: 0,
        x2: fixed((place[0] - at[0]) * scale),
        y2: fixed((place[1] - at[1]) * scale),
        stroke: theme.ink,
        'stroke-width': 1,
      }),
      pictureNode('circle', { r: radius, fill: theme.page }),
      pictureNode('clipPath', { id: clip }, [pictureNode('circle', { r: radius })]),
      pictureNode('g', { 'clip-path': `url(#${clip})` }, [
        pictureNode(
          'svg',
          {
            x: -radius,
            y: -radius,
            width: side,
            height: side,
            viewBox: [...corner, fixed(side * perPx), fixed(side * perPx)].join(' '),
          },
          shapeNodes(map, drawing, perPx, shows),
        ),
      ]),
      pictureNode('circle', { r: radius, fill: 'none', stroke: theme.ink, 'stroke-width': 1.25 }),
    ]),
  ]
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100
}
