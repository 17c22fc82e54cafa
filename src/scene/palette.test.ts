import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STANCE_COLOURS } from '../model/stance.ts'
import { ciede2000, colourDistance, contrast, SIGHTS, type Sight } from './colourDistance.testing.ts'
import { DARK, LIGHT, type Theme } from './palette.ts'

const SEEN = Object.keys(SIGHTS) as Sight[]
/** Every pair: a record may ask for any of them. */
const PAIRS = STANCE_COLOURS.flatMap((a, index) => STANCE_COLOURS.slice(index + 1).map(b => [a, b] as const))

const mapStyles = readFileSync(new URL('../view/map/map.css', import.meta.url), 'utf8')
/** A line of the map as the style sheet draws it; its inner half lies under the shape. */
function lineOf(name: string): { colour: string; width: number } {
  const [, colour = '', width] =
    new RegExp(`\\.${name} \\{\\s+stroke: var\\(--(\\w+)\\);\\s+stroke-width: (?:calc\\()?([\\d.]+)px`).exec(
      mapStyles,
    ) ?? []
  return { colour, width: Number(width) }
}
const ring = lineOf('focused')
const halo = lineOf('focused-halo')

describe('the measure', () => {
  test.each([
    // From the published test data of Sharma, Wu and Dalal.
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    [[50, 0, 0], [50, -1, 2], 2.3669],
  ] as [[number, number, number], [number, number, number], number][])(
    'gives %j and %j their distance',
    (a, b, distance) => {
      expect(ciede2000(a, b)).toBeCloseTo(distance, 4)
      expect(ciede2000(b, a)).toBeCloseTo(distance, 4)
    },
  )

  test('takes white from black as far as can be, and grey as grey for every sight', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21)
    for (const sight of SEEN) {
      expect(colourDistance('#ffffff', '#000000', sight)).toBeCloseTo(100, 1)
      expect(colourDistance('#808080', '#808080', sight)).toBe(0)
    }
    expect(colourDistance('#c00000', '#407000', 'deuteranopia')).toBeLessThan(
      colourDistance('#c00000', '#407000') / 2,
    )
  })
})

describe.each([
  ['light', LIGHT, 20],
  ['dark', DARK, 15],
] as [string, Theme, number][])('on a %s page', (_, theme, apart) => {
  test('running text has 7:1', () => {
    expect(contrast(theme.ink, theme.page)).toBeGreaterThanOrEqual(7)
    expect(contrast(theme.secondary, theme.page)).toBeGreaterThanOrEqual(7)
  })

  // The edges of fields, buttons and swatches are drawn in the colour of the coast or of ink.
  test('the coast, and the edge of a control, has 3:1 to the sea', () => {
    expect(contrast(theme.coast, theme.page)).toBeGreaterThanOrEqual(3)
  })

  // Shapes that touch are parted by a border in the colour of the page: what a fill touches is the page.
  test.each([
    ...STANCE_COLOURS.map(colour => ['a country in', colour, theme.fill[colour]] as const),
    ['uncoloured', 'land', theme.land] as const,
    ['the', 'sea', theme.page] as const,
  ])('one of the two tones of the ring, in 2 px and more, has 3:1 to %s %s', (_kind, _name, ground) => {
    const tones = [ring.colour, halo.colour].map(name => theme[name as keyof Theme] as string)
    expect(Math.max(...tones.map(tone => contrast(tone, ground)))).toBeGreaterThanOrEqual(3)
    expect(contrast(tones[0] ?? '', tones[1] ?? '')).toBeGreaterThanOrEqual(3)
    expect(ring.width / 2).toBeGreaterThanOrEqual(2)
    // It stands out of the ring by more than a pixel on each side.
    expect(halo.width - ring.width).toBeGreaterThan(2)
  })

  test.each(STANCE_COLOURS)('%s can be read and seen', colour => {
    const { fill, onFill, text } = theme
    expect(contrast(text[colour], theme.page)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(onFill[colour], fill[colour])).toBeGreaterThanOrEqual(4.5)
    // A fill whose text is ink has an outline in ink: see `outline-…` in build/pages/storyStyles.ts.
    const edge = text[colour] === theme.ink ? theme.ink : fill[colour]
    expect(contrast(edge, theme.page)).toBeGreaterThanOrEqual(3)
  })

  test.each(PAIRS.flatMap(([a, b]) => SEEN.map(sight => [a, b, sight] as const)))(
    '%s and %s are told apart with %s',
    (a, b, sight) => {
      expect(colourDistance(theme.fill[a], theme.fill[b], sight)).toBeGreaterThanOrEqual(apart)
    },
  )

  test.each(STANCE_COLOURS.flatMap(colour => SEEN.map(sight => [colour, sight] as const)))(
    '%s is told from uncoloured land with %s',
    (colour, sight) => {
      expect(colourDistance(theme.fill[colour], theme.land, sight)).toBeGreaterThanOrEqual(apart)
    },
  )
})
