import type { CountryCode } from '../../../model/country/countryCode.ts'
import { AROUND_DOT, AROUND_SMALL, circlePath, SMALLEST_OUTLINED } from '../../../scene/map/circlePath.ts'
import { drawnMiddle, drawnReach } from '../../../scene/map/drawnShape.ts'
import { bandAt, LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import type { DrawnShape } from '../../../scene/map/mapScene.ts'
import { ringBands } from '../../../scene/map/ringBands.ts'
import { namedWord, PLAIN } from '../../../scene/map/shapeStates.ts'
import type { Theme } from '../../../scene/palette.ts'
import { type AttributeValue, type PictureNode, pictureNode } from '../pictureNode.ts'
import type { StanceLook } from '../stanceLooks.ts'
import { labelNodes } from './labelNodes.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'

/** Widths under this are a phone's: thinner outlines, as in the style sheet. */
const PHONE = 640

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
  const band = bandAt(width)
  const isRinged = (code: CountryCode) =>
    map.closer === undefined && ringBands(map.labels, code).includes(band)
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
  const thick = width < PHONE || map.closer ? 1.25 : 1.75
  const outlines = map.outlines.flatMap(({ code, path }) => {
    const { addressed, key, later, stance } = stateOf(code)
    if (path === '' || isRinged(code)) return []
    const pale = looks.get(stance)?.outline
    if (addressed) return [pictureNode('path', { d: path, ...stroke(theme.ink, thick) })]
    if (namedWord({ key, later }) === 'spoken') {
      const dots = { 'stroke-dasharray': `0 ${rounded(3 * px)}`, 'stroke-linecap': 'round' }
      return [pictureNode('path', { d: path, ...stroke(theme.ink, 1.5), ...dots })]
    }
    if (later) {
      const dashes = { 'stroke-dasharray': `${rounded(3 * px)} ${rounded(2 * px)}` }
      return [pictureNode('path', { d: path, ...stroke(theme.ink, 1), ...dashes })]
    }
    return pale === undefined ? [] : [pictureNode('path', { d: path, ...stroke(pale, 1.25) })]
  })
  const chosenPath = chosen === null || isRinged(chosen) ? undefined : chosenOutline(map, chosen, px)
  const dashed = { 'stroke-dasharray': `${rounded(2.5 * px)} ${rounded(2 * px)}` }
  return [
    pictureNode('svg', { width, height: map.height / px, viewBox: `0 0 ${map.width} ${map.height}` }, [
      pictureNode('defs', {}, [hatch(theme)]),
      ...map.others.map(shape),
      ...map.named.map(shape),
      ...lines(map.borders, stroke(theme.page, 0.9)),
      ...lines(map.dashed, { ...stroke(theme.coast, 0.9), ...dashed }),
      ...outlines,
      ...(chosenPath === undefined
        ? []
        : [
            pictureNode('path', { d: chosenPath, ...stroke(theme.page, width < PHONE ? 3 : 5) }),
            pictureNode('path', { d: chosenPath, ...stroke(theme.ink, thick === 1.25 ? 1.25 : 2) }),
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
      'stroke-width': (look ? 6 : 2.4) * px,
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

/** The line around a chosen country: its coarse outline, its shape, or a circle around a small one. */
function chosenOutline(map: SeenMap, code: CountryCode, px: number): string | undefined {
  const shape = [...map.named, ...map.others].find(drawn => drawn.code === code)
  if (shape === undefined) return undefined
  if (shape.dot) return circlePath(drawnMiddle(shape.path), AROUND_DOT * px)
  if (drawnReach(shape.path) < SMALLEST_OUTLINED * px)
    return circlePath(drawnMiddle(shape.path), AROUND_SMALL * px)
  return map.outlines.find(outline => outline.code === code)?.path || shape.path
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
