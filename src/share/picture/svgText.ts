import { PICTURE_TAGS, type PictureNode } from './pictureNode.ts'

/** Attributes that a picture may carry, beside `data-…`: places, sizes, paint and type. No style, class, handler or address. */
const ATTRIBUTES = new Set(
  (
    'xmlns id role lang direction unicode-bidi width height viewBox x y x1 y1 x2 y2 cx cy r rx d transform ' +
    'fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin paint-order clip-path ' +
    'font-family font-size font-weight letter-spacing text-anchor text-decoration patternUnits patternTransform'
  ).split(' '),
)

const PAINTS = new Set(['fill', 'stroke', 'clip-path'])

/** Anything that XML 1.0 does not allow: control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * A picture as the text of an SVG file: well-formed whatever the words in it are.
 * @throws RangeError for a tag, an attribute or a paint that a picture may not have
 */
export function svgText(node: PictureNode): string {
  const { tag, attributes, children } = node
  if (!PICTURE_TAGS.includes(tag)) throw new RangeError(`no tag of a picture: ${tag}`)
  const written = Object.entries(attributes).map(([name, value]) => {
    if (!ATTRIBUTES.has(name) && !/^data-[a-z]+$/.test(name)) {
      throw new RangeError(`no attribute of a picture: ${name}`)
    }
    if (PAINTS.has(name) && /url\((?!#[\w-]+\)$)/i.test(value)) {
      throw new RangeError(`a paint from outside: ${value}`)
    }
    return ` ${name}="${escaped(value)}"`
  })
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : svgText(child))).join('')
  return inner === '' ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${inner}</${tag}>`
}

/** A text without what XML does not allow. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

function escaped(text: string): string {
  return legalText(text).replace(/[&<>"\t\n\r]/g, character => ESCAPED[character] ?? '')
}
