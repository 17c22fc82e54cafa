import type { CountryCode } from '../../../model/country/countryCode.ts'
import { LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import type { DrawnShape } from '../../../scene/map/mapScene.ts'
import { namedWord, PLAIN } from '../../../scene/map/shapeStates.ts'
import type { Theme } from '../../../scene/palette.ts'
import { type AttributeValue, type PictureNode, pictureNode } from '../pictureNode.ts'
import type { StanceLook } from '../stanceLooks.ts'
import { labelNodes } from './labelNodes.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'

/** Widths under this are a phone's: thinner outlines, as in the style sheet. */
const PHONE = 640
/** Width of a state that is drawn as a dot, px. */
const DOT = 6

/**
 * The map as it stands on the page, every paint an attribute. Its upper left corner is at 0, 0; names may stand above
 * and below it. @throws RangeError for a width under the smallest band
 */
export function mapNodes(map: SeenMap, drawing: MapDrawing): PictureNode[] {
  const { chosen, looks, states, theme, width } = drawing
  const px = map.width / width
  if (width < (LABEL_BANDS[0]?.from ?? 0)) throw new RangeError(`no map of ${width} px`)
  const stateOf = (code: CountryCode) => states.get(code) ?? PLAIN
  const stroke = (colour: string, thick: number) => ({
    fill: 'none',
    stroke: colour,
    'stroke-width': thick * px,
    'stroke-linejoin': 'round',
  })
  const named = new Set(map.named.map(({ code }) => code))
  const shape = (drawn: DrawnShape) => {
    const state = stateOf(drawn.code)
    const { stance } = state
    return pictureNode('path', {
      'data-country': drawn.code,
      'data-stance': stance,
      'data-named': namedWord(state),
      d: drawn.path,
      ...shapePaint(drawn, stance, named.has(drawn.code) ? looks.get(stance) : undefined, theme, px),
    })
  }
  const isPhone = width < PHONE
  // Outside the shape: the shape is drawn again on the inner half of its line.
  const around = ({ dot, path }: DrawnShape, colour: string, thick: number, dashes = {}) =>
    pictureNode('path', {
      d: path,
      ...stroke(colour, 2 * thick + (dot ? DOT : 0)),
      ...(dot && { 'stroke-linecap': 'round' }),
      ...dashes,
    })
  const again = (drawn: DrawnShape) => {
    const { stance } = stateOf(drawn.code)
    const look = named.has(drawn.code) ? looks.get(stance) : undefined
    return pictureNode('path', { d: drawn.path, ...shapePaint(drawn, stance, look, theme, px) })
  }
  const dashes = { 'stroke-dasharray': `${rounded(3 * px)} ${rounded(2 * px)}` }
  const dots = { 'stroke-dasharray': `0 ${rounded(4 * px)}`, 'stroke-linecap': 'round' }
  const outlined = map.named.flatMap(drawn => {
    const { addressed, key, later, stance } = stateOf(drawn.code)
    if (addressed) return [{ drawn, line: around(drawn, theme.ink, isPhone ? 1.5 : 2) }]
    if (namedWord({ key, later }) === 'spoken')
      return [{ drawn, line: around(drawn, theme.ink, 1.375, dots) }]
    if (later) return [{ drawn, line: around(drawn, theme.ink, 1.375, dashes) }]
    const pale = looks.get(stance)?.outline
    return pale === undefined ? [] : [{ drawn, line: around(drawn, pale, 1.375) }]
  })
  const marked = [...map.named, ...map.others].find(({ code }) => code === chosen)
  const dashed = { 'stroke-dasharray': `${rounded(2.5 * px)} ${rounded(2 * px)}` }
  return [
    pictureNode('svg', { width, height: map.height / px, viewBox: `0 0 ${map.width} ${map.height}` }, [
      pictureNode('defs', {}, [hatch(theme)]),
      ...map.others.map(shape),
      ...map.named.map(shape),
      ...outlined.map(({ line }) => line),
      ...outlined.map(({ drawn }) => again(drawn)),
      ...lines(map.borders, stroke(theme.page, 0.9)),
      ...lines(map.dashed, { ...stroke(theme.coast, 0.9), ...dashed }),
      ...(marked === undefined
        ? []
        : [
            around(marked, theme.page, isPhone ? 3 : 4),
            around(marked, theme.ink, isPhone ? 2 : 2.5),
            again(marked),
          ]),
    ]),
    ...labelNodes(map, drawing),
  ]
}

function lines(d: string, paint: Record<string, AttributeValue>): PictureNode[] {
  return d === '' ? [] : [pictureNode('path', { d, ...paint })]
}

function shapePaint(
  { dot }: DrawnShape,
  stance: string,
  look: StanceLook | undefined,
  theme: Theme,
  px: number,
): Record<string, AttributeValue> {
  if (dot) {
    return {
      fill: 'none',
      stroke: look?.fill ?? theme.coast,
      'stroke-width': (look ? DOT : 2.4) * px,
      'stroke-linecap': 'round',
    }
  }
  return {
    fill: stance === 'disputed' ? 'url(#hatch)' : (look?.fill ?? theme.land),
    stroke: look?.edge ?? theme.coast,
    'stroke-width': (look ? 0.5 : 1.1) * px,
    'stroke-linejoin': 'round',
    // Half of a coast's line shows: the fill covers the other half.
    'paint-order': 'stroke',
  }
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

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
