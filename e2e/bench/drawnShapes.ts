/** The shapes of a map that stands in the HTML, by code. */
export function drawnShapes(): Record<string, Element> {
  const paths = document.querySelectorAll<SVGElement>('[data-country]')
  return Object.fromEntries([...paths].map(path => [path.dataset.country ?? '', path]))
}
