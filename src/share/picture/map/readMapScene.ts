import type { CountryCode } from '../../../model/country/countryCode.ts'
import type { CloserPlace } from '../../../model/country/region.ts'
import { LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import type { Lens } from '../../../scene/map/lens/lens.ts'
import type { DrawnShape } from '../../../scene/map/mapScene.ts'
import type { PlacedLabel } from '../../../scene/map/placeLabels.ts'
import type { SeenMap } from './seenMap.ts'

/** What is read of an element: every element of a page has it. */
export interface MapElement {
  readonly tagName: string
  readonly textContent: string | null
  readonly children: Iterable<MapElement>
  getAttribute(name: string): string | null
}

type Point = PlacedLabel['at']

/**
 * The map as it stands in the page: its geometry is nowhere else. During a closer look, that is what is read, with the
 * names that it shows. Names are exact to a hundredth of the frame's size.
 * @param frame `.map-frame`, drawn by `MapPicture`
 * @param closer what is shown larger, from `data-closer` of `.map`
 * @throws RangeError where the frame holds no map
 */
export function readMapScene(frame: MapElement, closer?: CloserPlace | null): SeenMap {
  const all = [...within(frame)]
  const world = all.find(element => hasClass(element, 'world'))
  const [, , width = 0, height = 0] = numbers(world?.getAttribute('viewBox'))
  if (world === undefined || width <= 0) throw new RangeError('the page holds no map')
  const drawn = [...within(world)]
  const shapes = (group: string) =>
    drawn.filter(element => hasClass(element, group)).flatMap(element => shapesIn(within(element)))
  const lineOf = (name: string) => drawn.find(element => hasClass(element, name))?.getAttribute('d') ?? ''
  const named = shapes('named')
  const others = shapes('others')
  const size: Point = [width, height]
  const seen = {
    width,
    height,
    named,
    others,
    borders: lineOf('borders'),
    dashed: lineOf('dashed'),
  }
  if (closer != null) {
    const layer = all.find(element => hasClass(element, 'closer'))
    return { ...seen, closer, lenses: [], labels: layer === undefined ? [] : closerLabels(layer, size) }
  }
  const marked = all.filter(element => hasClass(element, 'label'))
  const isLens = (element: MapElement) => hasClass(element, 'lens')
  const labels = marked.filter(element => !isLens(element)).map(element => labelOf(element, size))
  const some = labels.filter(({ steps }) => steps !== undefined)
  return {
    ...seen,
    labels: labels.filter(({ steps }) => steps === undefined),
    ...(some.length > 0 && { stepLabels: some }),
    lenses: marked.filter(isLens).map(element => lensOf(element, size)),
  }
}

/** An element's descendants, in the order in which they stand. */
function* within(element: MapElement): Generator<MapElement> {
  for (const child of element.children) {
    yield child
    yield* within(child)
  }
}

function shapesIn(elements: Iterable<MapElement>): DrawnShape[] {
  return [...elements].flatMap(element => {
    const code = element.getAttribute('data-country') as CountryCode | null
    const path = element.getAttribute('d') ?? ''
    if (code === null || path === '' || element.getAttribute('hidden') !== null) return []
    return [{ code, path, dot: hasClass(element, 'dot') }]
  })
}

function labelOf(element: MapElement, size: Point): PlacedLabel {
  const parts = [...element.children]
  const text = parts.filter(({ tagName }) => tagName.toLowerCase() === 'text').at(-1)
  const leader = parts.find(part => hasClass(part, 'leader') && !hasClass(part, 'lens-line'))
  return {
    code: element.getAttribute('data-label') as CountryCode,
    text: text?.textContent ?? '',
    bands: numbers(element.getAttribute('data-bands')),
    ...(element.getAttribute('data-steps') !== null && {
      steps: numbers(element.getAttribute('data-steps')),
    }),
    at: placeOf(element, size),
    inside: hasClass(element, 'inside'),
    textAt: [numberOf(text, 'x'), numberOf(text, 'y')],
    anchor: (text?.getAttribute('text-anchor') ?? 'middle') as PlacedLabel['anchor'],
    ...(leader && {
      leader: {
        from: [numberOf(leader, 'x1'), numberOf(leader, 'y1')],
        to: [numberOf(leader, 'x2'), numberOf(leader, 'y2')],
      },
    }),
  }
}

function lensOf(element: MapElement, size: Point): Lens {
  const parts = [...within(element)]
  const [ofX = 0, ofY = 0, perPx = 1] = numbers(element.getAttribute('data-of'))
  const [x, y] = placeOf(element, size)
  const codes = (element.getAttribute('data-lens') ?? '').split(' ') as CountryCode[]
  const bands = numbers(element.getAttribute('data-bands'))
  const uses = parts.map(part => /^#(?:land|shape)-(.+)/.exec(part.getAttribute('href') ?? '')?.[1])
  return {
    codes,
    at: [Math.round(x), Math.round(y)],
    radius: numberOf(
      parts.find(part => hasClass(part, 'lens-edge')),
      'r',
    ),
    of: [ofX, ofY],
    perPx,
    place: numbers(element.getAttribute('data-place')) as unknown as Point,
    shows: [...new Set(uses.filter(code => code !== undefined))].sort() as CountryCode[],
    bands,
  }
}

/** Names of a closer look: those with a halo are written twice. */
function closerLabels(layer: MapElement, size: Point): PlacedLabel[] {
  return [...layer.children].flatMap((element): PlacedLabel[] => {
    const code = element.getAttribute('data-label') as CountryCode | null
    if (code === null || hasClass(element, 'halo')) return []
    return [
      {
        code,
        text: element.textContent ?? '',
        bands: LABEL_BANDS.map((_, band) => band),
        at: placeOf(element, size),
        inside: element.getAttribute('data-stance') !== null,
        textAt: [0, 0],
        anchor: 'middle',
      },
    ]
  })
}

/** A place given in shares of the frame: "12.5%". */
function placeOf(element: MapElement, [width, height]: Point): Point {
  return [(numberOf(element, 'x') / 100) * width, (numberOf(element, 'y') / 100) * height]
}

function hasClass(element: MapElement, name: string): boolean {
  return (element.getAttribute('class') ?? '').split(' ').includes(name)
}

function numberOf(element: MapElement | undefined, name: string): number {
  return Number.parseFloat(element?.getAttribute(name) ?? '') || 0
}

function numbers(text: string | null | undefined): number[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
}
