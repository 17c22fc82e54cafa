import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnMap, LAST, NAMED, STEPS, stepAt, story, timeline } from '../../../beijingFixture.testing.ts'
import { countryCode } from '../../../model/country/countryCode.ts'
import { LABEL_BANDS } from '../../../scene/map/labelBands.ts'
import { shapeStates } from '../../../scene/map/shapeStates.ts'
import { DARK, LIGHT, type Theme } from '../../../scene/palette.ts'
import { MapPicture } from '../../../view/map/MapPicture.tsx'
import { pictureNode } from '../pictureNode.ts'
import { PICTURE_FONTS } from '../placedTexts.testing.ts'
import { stanceLooks } from '../stanceLooks.ts'
import { svgText } from '../svgText.ts'
import { elementsOf, wordsOf, type XmlElement, xmlTree } from '../xmlTree.testing.ts'
import { mapNodes } from './mapNodes.ts'
import type { SeenMap } from './seenMap.ts'

const map = drawnMap('page')

function drawn(
  step: number,
  chosen: string | null = null,
  { scene = map as SeenMap, theme = LIGHT as Theme, width = 848 } = {},
): XmlElement[] {
  const nodes = mapNodes(scene, {
    states: shapeStates(timeline, step as never),
    chosen: chosen === null ? null : countryCode(chosen),
    looks: stanceLooks(story, theme),
    theme,
    fonts: PICTURE_FONTS,
    width,
  })
  return elementsOf(xmlTree(svgText(pictureNode('svg', {}, nodes))))
}

const shapeOf = (elements: readonly XmlElement[], code: string) =>
  elements.find(({ attributes }) => attributes['data-country'] === code)?.attributes ?? {}
const strokesOf = (elements: readonly XmlElement[], d: string | undefined) =>
  elements
    .filter(({ attributes }) => attributes.d === d && attributes.fill === 'none')
    .map(({ attributes }) => attributes)
const pathOf = (code: string) => [...map.named, ...map.others].find(shape => shape.code === code)?.path
/** The map without its lenses: the first begins with a circle. */
const onMap = (elements: readonly XmlElement[]) =>
  elements.slice(
    0,
    elements.findIndex(({ tag }) => tag === 'circle'),
  )
/** What is drawn along a country's shape, from below: a colour for a line, "fill" for the shape itself. */
const drawnAlong = (elements: readonly XmlElement[], code: string) =>
  onMap(elements)
    .filter(({ attributes }) => attributes.d === pathOf(code))
    .map(({ attributes }) => (attributes.fill === 'none' ? attributes.stroke : 'fill'))

describe('the map of a picture', () => {
  test.each(STEPS)('has every country of the page, with the same stance, at step %i', step => {
    const told = (elements: readonly XmlElement[]) =>
      elements.flatMap(
        ({ attributes: { 'data-country': code, 'data-stance': stance, 'data-named': later = '' } }) =>
          code === undefined ? [] : [`${code} ${stance} ${later}`.trim()],
      )
    const page = renderToStaticMarkup(
      <MapPicture
        scene={map}
        states={shapeStates(timeline, step)}
        chosen={null}
        name=""
        optionName={() => ''}
      />,
    )
    expect(told(drawn(step)).toSorted()).toEqual(told(elementsOf(xmlTree(page))).toSorted())
  })

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('paints each stance in its colour, %s', (_, theme) => {
    const elements = drawn(LAST, null, { theme })
    const fills = Object.fromEntries(
      [...NAMED, 'BRA', 'XCR'].map(code => [code, shapeOf(elements, code).fill]),
    )
    const { gold, vermilion, blue } = theme.fill
    expect(fills).toEqual({
      USA: vermilion,
      AUS: vermilion,
      GBR: vermilion,
      CAN: vermilion,
      CHN: gold,
      RUS: blue,
      BRA: theme.land,
      XCR: 'url(#hatch)',
    })
  })

  test('draws dots for states too small, and outlines only what has one', () => {
    const elements = drawn(LAST)
    expect(shapeOf(elements, 'VAT')).toMatchObject({
      stroke: LIGHT.coast,
      'stroke-linecap': 'round',
      fill: 'none',
    })
    expect(drawnAlong(elements, 'CHN')).toEqual(['fill', LIGHT.ink, 'fill'])
    expect(drawnAlong(elements, 'AUS')).toEqual(['fill'])
  })

  test('dashes who is named later and outlines the four that China’s answer addresses, outside their shapes', () => {
    const dashed = (step: number) =>
      NAMED.filter(code => strokesOf(drawn(step), pathOf(code))[0]?.['stroke-dasharray'])
    expect(dashed(0)).toEqual(['USA', 'AUS', 'GBR', 'CAN', 'RUS'])
    expect(dashed(LAST)).toEqual([])
    const answer = drawn(stepAt('chn'))
    for (const code of ['USA', 'AUS', 'GBR', 'CAN']) {
      expect(drawnAlong(answer, code)).toEqual(['fill', LIGHT.ink, 'fill'])
      expect(strokesOf(onMap(answer), pathOf(code))).toMatchObject([{ 'stroke-width': '16' }])
    }
  })

  test.each(['AUS', 'GBR', 'BRA', 'XCR'])('marks %s, chosen, around its shape', code => {
    expect(drawnAlong(drawn(LAST, code), code)).toEqual(['fill', LIGHT.page, LIGHT.ink, 'fill'])
  })

  test('marks a chosen state that is a dot around it', () => {
    const lines = strokesOf(drawn(LAST, 'VAT'), pathOf('VAT'))
    expect(lines.map(({ stroke, 'stroke-width': width }) => [stroke, Number(width)])).toEqual([
      [LIGHT.coast, 9.6],
      [LIGHT.page, 56],
      [LIGHT.ink, 44],
      [LIGHT.coast, 9.6],
    ])
  })

  test('writes the names of its width, off land with a halo', () => {
    const names = (width: number) =>
      drawn(LAST, null, { width })
        .filter(({ tag, attributes }) => tag === 'text' && attributes.stroke === undefined)
        .map(wordsOf)
    for (const [band, { from }] of LABEL_BANDS.entries()) {
      const expected = map.labels.filter(({ bands }) => bands.includes(band)).map(({ text }) => text)
      expect(names(from)).toEqual(expected)
    }
    expect(names(848)).toContain('United States')
    const halo = drawn(LAST).find(({ attributes, tag }) => tag === 'text' && attributes.stroke === LIGHT.page)
    expect(halo && wordsOf(halo)).toBe('Britain')
  })

  test('takes no class, style or paint from outside, and refuses a width without names', () => {
    for (const { attributes } of drawn(LAST, 'USA')) {
      expect(Object.keys(attributes).filter(name => /^(on|class|style|href)/.test(name))).toEqual([])
    }
    expect(() => drawn(LAST, null, { width: 100 })).toThrow(RangeError)
  })
})
