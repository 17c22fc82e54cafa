import type { CountryCode } from '../../../model/country/countryCode.ts'
import type { DrawnShape } from '../../../scene/map/mapScene.ts'
import { namedWord, PLAIN } from '../../../scene/map/shapeStates.ts'
import type { Theme } from '../../../scene/palette.ts'
import { type AttributeValue, type PictureNode, pictureNode } from '../pictureNode.ts'
import type { StanceLook } from '../stanceLooks.ts'
import type { MapDrawing } from './mapDrawing.ts'
import type { SeenMap } from './seenMap.ts'

/** Widths under this are a phone's: thinner outlines, as in the style sheet. */
const PHONE = 640
/** Width of a state that is drawn as a dot, on the map and in a lens, px. */
const DOT = 6
const DOT_IN_LENS = 9

/**
 * The shapes of a map with their lines and marks, from below, in units of its frame.
 * @param px units in one px of the map, or of a lens
 * @param shows what a lens shows: the shapes stand on the map already
 */
export function shapeNodes(
  map: SeenMap,
  { chosen, looks, states, theme, width }: MapDrawing,
  px: number,
  shows?: readonly CountryCode[],
): PictureNode[] {
  const stateOf = (code: CountryCode) => states.get(code) ?? PLAIN
  const isShown = ({ code }: DrawnShape) => shows === undefined || shows.includes(code)
  const named = map.named.filter(isShown)
  const others = map.others.filter(isShown)
  const dotWidth = shows === undefined ? DOT : DOT_IN_LENS
  const stroke = (colour: string, thick: number) => ({
    fill: 'none',
    stroke: colour,
    'stroke-width': rounded(thick * px),
    'stroke-linejoin': 'round',
  })
  const paint = (drawn: DrawnShape) => {
    const { stance } = stateOf(drawn.code)
    const look = named.includes(drawn) ? looks.get(stance) : undefined
    return shapePaint(drawn, stance, look, theme, px, dotWidth)
  }
  const shape = (drawn: DrawnShape) => {
    const state = stateOf(drawn.code)
    const facts = {
      'data-country': drawn.code,
      'data-stance': state.stance,
      'data-named': namedWord(state),
    }
    return pictureNode('path', { ...(shows === undefined && facts), d: drawn.path, ...paint(drawn) })
  }
  const again = (drawn: DrawnShape) => pictureNode('path', { d: drawn.path, ...paint(drawn) })
  const isPhone = width < PHONE
  // Outside the shape: the shape is drawn again on the inner half of its line.
  const around = ({ dot, path }: DrawnShape, colour: string, thick: number, dashes = {}) =>
    pictureNode('path', {
      d: path,
      ...stroke(colour, 2 * thick + (dot ? dotWidth : 0)),
      ...(dot && { 'stroke-linecap': 'round' }),
      ...dashes,
    })
  const dashes = { 'stroke-dasharray': `${rounded(3 * px)} ${rounded(2 * px)}` }
  const dots = { 'stroke-dasharray': `0 ${rounded(4 * px)}`, 'stroke-linecap': 'round' }
  const outlined = named.flatMap(drawn => {
    const { addressed, key, later, stance } = stateOf(drawn.code)
    if (addressed) return [{ drawn, line: around(drawn, theme.ink, isPhone ? 1.5 : 2) }]
    if (namedWord({ key, later }) === 'spoken')
      return [{ drawn, line: around(drawn, theme.ink, 1.375, dots) }]
    if (later) return [{ drawn, line: around(drawn, theme.ink, 1.375, dashes) }]
    const pale = looks.get(stance)?.outline
    return pale === undefined ? [] : [{ drawn, line: around(drawn, pale, 1.375) }]
  })
  const marked = [...named, ...others].find(({ code }) => code === chosen)
  const dashed = { 'stroke-dasharray': `${rounded(2.5 * px)} ${rounded(2 * px)}` }
  return [
    ...others.map(shape),
    ...named.map(shape),
    ...outlined.map(({ line }) => line),
    ...outlined.map(({ drawn }) => again(drawn)),
    // In a lens the coasts part the countries: all borders of the world would be drawn for a few.
    ...(shows === undefined
      ? [
          ...lines(map.borders, stroke(theme.page, 0.9)),
          ...lines(map.dashed, { ...stroke(theme.coast, 0.9), ...dashed }),
        ]
      : []),
    ...(marked === undefined
      ? []
      : [
          around(marked, theme.page, isPhone ? 3 : 4),
          around(marked, theme.ink, isPhone ? 2 : 2.5),
          again(marked),
        ]),
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
  dotWidth: number,
): Record<string, AttributeValue> {
  if (dot) {
    return {
      fill: 'none',
      stroke: look?.fill ?? theme.coast,
      'stroke-width': rounded((look ? dotWidth : 2.4) * px),
      'stroke-linecap': 'round',
    }
  }
  return {
    fill: stance === 'disputed' ? 'url(#hatch)' : (look?.fill ?? theme.land),
    stroke: look?.edge ?? theme.coast,
    'stroke-width': rounded((look ? 0.5 : 1.1) * px),
    'stroke-linejoin': 'round',
    // Half of a coast's line shows: the fill covers the other half.
    'paint-order': 'stroke',
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
