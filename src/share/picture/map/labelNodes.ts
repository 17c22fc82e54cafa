import { bandAt, LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import type { PlacedLabel } from '../../../scene/map/placeLabels.ts'
import { PLAIN } from '../../../scene/map/shapeStates.ts'
import { type PictureNode, pictureNode } from '../pictureNode.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'

/** The names on a map that is drawn for a width, with their leaders, px. */
export function labelNodes(map: SeenMap, drawing: MapDrawing): PictureNode[] {
  const band = bandAt(drawing.width)
  const font = drawing.names ?? LABEL_BANDS[band]?.font ?? 12
  return [...map.labels, ...(map.stepLabels ?? [])]
    .filter(
      ({ bands, steps }) =>
        bands.includes(band) && (steps === undefined || steps.includes(drawing.step ?? -1)),
    )
    .map(label => {
      const { at, leader } = label
      const scale = drawing.width / map.width
      return pictureNode('g', { transform: `translate(${fixed(at[0] * scale)} ${fixed(at[1] * scale)})` }, [
        ...(leader === undefined
          ? []
          : [
              pictureNode('line', {
                x1: leader.from[0],
                y1: leader.from[1],
                x2: leader.to[0],
                y2: leader.to[1],
                stroke: drawing.theme.ink,
                'stroke-width': 1,
              }),
            ]),
        ...(label.text === '' ? [] : nameNodes(label, font, drawing)),
      ])
    })
}

/** The letters; off a shape with a halo below them, so that they stay crisp. */
function nameNodes(
  label: PlacedLabel,
  font: number,
  { fonts, looks, states, theme }: MapDrawing,
): PictureNode[] {
  const { anchor, code, inside, text, textAt } = label
  const look = looks.get((states.get(code) ?? PLAIN).stance)
  const set = {
    x: textAt[0],
    y: textAt[1] + font * 0.35,
    'text-anchor': anchor,
    'font-family': fonts.sans,
    'font-size': font,
    'font-weight': 600,
  }
  const fill = inside ? (look?.onFill ?? theme.ink) : theme.ink
  const halo = { stroke: theme.page, 'stroke-width': 3, 'stroke-linejoin': 'round', fill: theme.page }
  return [
    ...(inside ? [] : [pictureNode('text', { ...set, ...halo }, [text])]),
    pictureNode('text', { ...set, fill }, [text]),
  ]
}

function fixed(value: number): number {
  return Math.round(value * 100) / 100
}
