import { type CssNode, generate, type List, type ListItem, parse, walk } from 'css-tree'

/** Conditions that an engine without container queries and without `:has` answers otherwise than the engine under test. */
const ASKED = /^(not)?\s*(?:\(container-type:.*\)|selector\(:has\(.*\)\)|\(overflow-x:\s*clip\))$/

/**
 * A style sheet as an engine of the floor takes it that is older in everything: Chrome 100, Safari 15.4 and Firefox 115 in one.
 * What it does not understand is dropped, with the whole rule where that stands in a selector.
 */
export function withoutYoungStyles(css: string): string {
  const sheet = parse(css)
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode> | undefined) {
      // What a condition asks for stands in no list.
      const drop = () => list?.remove(item)
      if (node.type === 'Atrule') {
        const condition = node.prelude === null ? '' : generate(node.prelude).trim()
        const asked = node.name === 'supports' ? ASKED.exec(condition) : null
        const range = node.name === 'media' && /[<>]/.test(condition)
        const unknown =
          range || node.name === 'container' || node.name === 'property' || condition.includes('scripting')
        if (unknown || (asked !== null && asked[1] === undefined)) drop()
        else if (asked !== null)
          Object.assign(node, { name: 'media', prelude: { type: 'Raw', value: 'all' } })
      } else if (node.type === 'Rule') {
        if (generate(node.prelude).includes(':has(')) drop()
      } else if (node.type === 'Declaration') {
        const value = generate(node.value)
        const unknown =
          /^(container|content-visibility|contain-intrinsic|text-wrap|overflow-clip-margin|translate$|rotate$|scale$)/.test(
            node.property,
          )
        const alternative = node.property === 'content' && value.includes('/')
        if (unknown || alternative || (node.property === 'overflow-x' && value === 'clip')) drop()
        // A custom property takes any words; they come to nothing where it is used.
        else if (/\dcq\w+\b/.test(value) && node.property.startsWith('--'))
          node.value = { type: 'Raw', value: value.replace(/(\d)cq\w+\b/g, '$1unknown') }
        else if (/\dcq\w+\b/.test(value)) drop()
      }
    },
  })
  return generate(sheet)
}
