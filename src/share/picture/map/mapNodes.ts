import { bandAt, LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import type { Theme } from '../../../scene/palette.ts'
import { type PictureNode, pictureNode } from '../pictureNode.ts'
import { labelNodes } from './labelNodes.ts'
import { lensNodes } from './lensNodes.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'
import { shapeNodes } from './shapeNodes.ts'

/**
 * The map as it stands on the page, every paint an attribute. Its upper left corner is at 0, 0; names may stand above
 * and below it. @throws RangeError for a width under the smallest band
 */
export function mapNodes(map: SeenMap, drawing: MapDrawing): PictureNode[] {
  const { theme, width } = drawing
  const px = map.width / width
  if (width < (LABEL_BANDS[0]?.from ?? 0)) throw new RangeError(`no map of ${width} px`)
  const lenses = map.lenses.filter(({ bands }) => bands.includes(bandAt(width)))
  return [
    pictureNode('svg', { width, height: map.height / px, viewBox: `0 0 ${map.width} ${map.height}` }, [
      pictureNode('defs', {}, [hatch(theme)]),
      ...shapeNodes(map, drawing, px),
    ]),
    ...lenses.flatMap(lens => lensNodes(lens, map, drawing)),
    ...labelNodes(map, drawing),
  ]
}

function hatch(theme: Theme): PictureNode {
  return pictureNode(
    'pattern',
    { id: 'hatch', width: 14, height: 14, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      pictureNode('path', { d: 'M0 0h14v14H0z', fill: theme.land }),
      pictureNode('path', { d: 'M3 0v14', stroke: theme.coast, 'stroke-width': 3 }),
    ],
  )
}
