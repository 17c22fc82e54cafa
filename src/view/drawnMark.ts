/**
 * What stands in an island, in a few characters: two that differ in an element or a letter hardly ever share them.
 * @param elements how many there are
 */
export function drawnMark(elements: number, text: string): string {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0
  return `${elements} ${sum}`
}
