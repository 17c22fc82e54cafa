import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../model/record/fixtures/propertyRuns.ts'
import { type PictureNode, type PictureTag, pictureNode } from './pictureNode.ts'
import { HOSTILE } from './poisoned.testing.ts'
import { legalText, svgText } from './svgText.ts'
import { elementsOf, wordsOf, xmlTree } from './xmlTree.testing.ts'

const svg = (text: string, label = text) =>
  pictureNode('svg', { xmlns: 'http://www.w3.org/2000/svg', lang: label }, [
    pictureNode('title', {}, [text]),
    pictureNode('text', { x: 1 / 3, y: -0.001, fill: 'none' }, [text, pictureNode('tspan', {}, [text])]),
  ])

/** Any 16-bit units, lone halves of pairs too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map(units => String.fromCharCode(...units))
const hostile = fc.oneof(anyUnits, fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))

describe('the text of a picture', () => {
  test('is well-formed and gives the words back, whatever they are', propertyTime, () => {
    fc.assert(
      fc.property(hostile, hostile, (text, label) => {
        const tree = xmlTree(svgText(svg(text, label)))
        expect(tree.attributes.lang).toBe(legalText(label))
        expect(elementsOf(tree).map(({ tag }) => tag)).toEqual(['svg', 'title', 'text', 'tspan'])
        expect(wordsOf(tree)).toBe(legalText(text).repeat(3))
      }),
      propertyRuns,
    )
  })

  test.each(HOSTILE.map((text, index) => [index, text] as const))(
    'is read by a strict parser, hostile text %i',
    (_, text) => {
      expect(() => new Resvg(svgText(svg(text)), { font: { loadSystemFonts: false } })).not.toThrow()
    },
  )

  test('loses what XML does not allow and nothing else', () => {
    expect(legalText('a\u0000b\u0008c\ufffed\uffffe\ud800f\udc00g')).toBe('abcdefg')
    expect(legalText('\t\n\r ü 漢 😀 \u2028')).toBe('\t\n\r ü 漢 😀 \u2028')
  })

  test('rounds numbers and leaves out what is undefined', () => {
    expect(svgText(pictureNode('line', { x1: 1 / 3, x2: -0.001, y1: 20, y2: 1.5, fill: undefined }))).toBe(
      '<line x1="0.33" x2="0" y1="20" y2="1.5"/>',
    )
  })

  test.each(['script', 'foreignObject', 'image', 'use', 'a', 'style', 'animate'])('has no <%s>', tag => {
    expect(() => svgText({ tag: tag as PictureTag, attributes: {}, children: [] })).toThrow(RangeError)
  })

  test.each(['onload', 'style', 'class', 'href', 'xlink:href', 'clip-path" onload="x'])('has no %s', name => {
    const node: PictureNode = { tag: 'g', attributes: { [name]: 'x' }, children: [] }
    expect(() => svgText(node)).toThrow(RangeError)
  })

  test('paints only with what stands in it', () => {
    expect(() => svgText(pictureNode('path', { fill: 'url(#hatch)' }))).not.toThrow()
    expect(() => svgText(pictureNode('path', { fill: 'url(https://example.org/x)' }))).toThrow(RangeError)
  })
})
