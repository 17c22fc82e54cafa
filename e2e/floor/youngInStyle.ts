import { type CssNode, parse, walk } from 'css-tree'
import { compatAt, youngerThanFloor } from './youngerThanFloor.ts'

/** Units that MDN's table tells in groups. */
const UNITS: readonly [RegExp, string][] = [
  [/^cq(w|h|i|b|min|max)$/, 'container_query_length_units'],
  [/^d(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(vw|vh|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
]

/** Kinds of values whose functions the table tells by the kind. */
const KINDS = [
  'color',
  'gradient',
  'image',
  'basic-shape',
  'filter-function',
  'transform-function',
  'easing-function',
]

/**
 * What a style sheet says that a browser of the floor does not understand: `@container`, `:has`, `text-wrap: balance`, `cqi`,
 * `width <=`. What an engine takes under
 * its own prefix counts as understood where that stands in the sheet as well.
 * @throws where the sheet does not parse
 */
export function youngInStyle(css: string): string[] {
  const found = new Set<string>()
  const look = (text: string, ...paths: string[][]) => {
    const compat = paths.map(compatAt).find(known => known !== undefined)
    if (compat !== undefined && youngerThanFloor(compat)) found.add(text)
  }
  const sheet = parse(css, {
    parseCustomProperty: true,
    onParseError: error => {
      throw error
    },
  })
  walk(sheet, function (node: CssNode) {
    switch (node.type) {
      case 'Atrule':
        look(`@${node.name}`, ['css', 'at-rules', node.name])
        break
      case 'FeatureRange':
        // A range of a container is understood wherever containers are.
        if (this.atrule?.name === 'media') look('media range', ['css', 'at-rules', 'media', 'range_syntax'])
        break
      case 'Feature': {
        const name = node.name.replace(/^(min|max)-/, '')
        if (this.atrule?.name === 'media') look(`@media (${name})`, ['css', 'at-rules', 'media', name])
        break
      }
      case 'Rule':
        if (this.rule) look('nesting', ['css', 'selectors', 'nesting'])
        break
      case 'PseudoClassSelector':
      case 'PseudoElementSelector':
        if (!node.name.startsWith('-')) look(`:${node.name}`, ['css', 'selectors', node.name])
        break
      case 'Declaration': {
        const { property } = node
        // What begins with a dash is a word of our own, or of one engine for that engine.
        if (property.startsWith('-')) break
        if (!css.includes(`-webkit-${property}:`)) look(property, ['css', 'properties', property])
        break
      }
      case 'Identifier':
        if (this.declaration) {
          const { property } = this.declaration
          if (!css.includes(`-webkit-${property}:`))
            look(`${property}: ${node.name}`, ['css', 'properties', property, node.name])
        }
        break
      case 'Operator':
        if (node.value === '/' && this.declaration?.property === 'content')
          look('content: … / …', ['css', 'properties', 'content', 'alt_text'])
        break
      case 'Function':
        look(
          `${node.name}()`,
          ['css', 'types', node.name],
          ...KINDS.map(kind => ['css', 'types', kind, node.name]),
        )
        break
      case 'Dimension': {
        const unit = node.unit.toLowerCase()
        const group = UNITS.find(([units]) => units.test(unit))?.[1]
        look(unit, ['css', 'types', 'length', group ?? unit])
        break
      }
    }
  })
  return [...found].sort()
}
