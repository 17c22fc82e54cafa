/** What each element was last given. */
const given = new WeakMap<Element, string>()

/**
 * Sets the text of an element, where it is another than it was last given. What stands there may be the work of a tool that
 * translates the page: it is not asked, so that the tool is not set to work again for nothing.
 */
export function setText(element: Element, text: string): void {
  if ((given.get(element) ?? element.textContent) === text) return
  given.set(element, text)
  element.textContent = text
}
