import type { MapElement } from './map/readMapScene.ts'

/** An element of some XML. */
export interface XmlElement {
  tag: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const TOKEN = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITY = /&(#x[\da-f]+|#\d+|amp|lt|gt|quot);|&/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads XML of elements, attributes and text alone. @throws Error where it is not well-formed */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { tag: '', attributes: {}, children: [] }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(xml)
    const parent = open.at(-1)
    if (match === null || parent === undefined) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`)
    const [, closing, tag = '', attributes = '', empty, text] = match
    if (text !== undefined) parent.children.push(decoded(text))
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`)
    } else {
      const element: XmlElement = { tag, attributes: {}, children: [] }
      for (const [, name = '', value = ''] of attributes.matchAll(/([\w:-]+)="([^"]*)"/g)) {
        if (name in element.attributes) throw new Error(`${name} stands twice`)
        element.attributes[name] = decoded(value)
      }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || only === undefined || typeof only === 'string') {
    throw new Error('not one element')
  }
  return only
}

/** An element and all below it, in order. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(child => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** The words of an element. */
export function wordsOf({ children }: XmlElement): string {
  return children.map(child => (typeof child === 'string' ? child : wordsOf(child))).join('')
}

/** An element as `readMapScene` reads a page's. */
export function asMapElement(element: XmlElement): MapElement {
  return {
    tagName: element.tag,
    textContent: wordsOf(element),
    children: element.children.flatMap(child => (typeof child === 'string' ? [] : [asMapElement(child)])),
    getAttribute: name => element.attributes[name] ?? null,
  }
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, entity?: string) => {
    if (entity === undefined) throw new Error('a bare &')
    if (!entity.startsWith('#')) return NAMED[entity.toLowerCase()] ?? whole
    return String.fromCodePoint(
      /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)),
    )
  })
}
