/** How a tool that translates pages goes about it. */
export interface TranslatorWays {
  /** What it puts around each text, outermost first. */
  wrappers: readonly string[]
  /** Whether it sets its own words for those that it finds: here capitals, with a mark behind them. */
  translates?: boolean
  /** Whether it goes on with what comes later, and watches what changes. */
  watches?: boolean
}

/** What a translation leaves behind each text. */
const MARK = '†'

/** Words with what a translation does to them undone or done to all: to compare a page with one that it is translated of. */
export function untranslated(words: string): string {
  return words.replaceAll(MARK, '').replace(/\s+/g, '').toUpperCase()
}

/**
 * Works in the page as browsers' translators do: every text, but for those of drawings, is taken out of its place and put back
 * inside elements of the tool.
 * @returns how many texts it has found so far
 */
export function translatePage({ translates, watches, wrappers }: TranslatorWays): number {
  const done = new WeakSet<Node>()
  let count = 0
  const translate = (root: Node) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    if (root instanceof Text) texts.push(root)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (done.has(text) || !text.isConnected || text.data.trim() === '') continue
      if (text.parentElement?.closest('head, script, style, svg, textarea, template, noscript')) continue
      const words = translates ? `${text.data.toUpperCase()}†` : text.data
      let wrapped: Node = document.createTextNode(words)
      done.add(wrapped)
      for (const name of wrappers.toReversed()) {
        const wrapper = document.createElement(name)
        wrapper.append(wrapped)
        wrapped = wrapper
      }
      if (wrappers.length > 0) text.replaceWith(wrapped)
      else {
        text.data = words
        done.add(text)
      }
      count += 1
    }
  }
  if (document.body) translate(document.body)
  if (watches)
    new MutationObserver(records => {
      for (const { addedNodes, target, type } of records) {
        // What is written into a text anew is no translation any more.
        if (type === 'characterData' && wrappers.length > 0) {
          done.delete(target)
          translate(target)
        }
        for (const node of addedNodes) translate(node)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  return count
}
