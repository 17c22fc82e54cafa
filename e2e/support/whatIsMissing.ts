/**
 * Which of headline, finding, map or table, and words of the article a reader does not find in a page. Opacity counts: what an
 * address keeps waiting must come by itself. Runs in the page, and uses nothing outside itself.
 * @param root the page's `html`
 */
export function whatIsMissing(root: Element): string[] {
  const seen = (css: string) =>
    [...root.querySelectorAll<HTMLElement>(css)].filter(
      element =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 0,
    )
  const words = (css: string) => seen(css).filter(({ textContent }) => textContent.trim().length > 15)
  const paths = [...root.querySelectorAll('.world [data-country]')].map(path => path.getAttribute('d') ?? '')
  const map =
    seen('.map').length === 1 &&
    paths.length > 190 &&
    paths.every(path => /^[mM]-?\d/.test(path) && !/NaN|Infinity|undefined/.test(path))
  return [
    words('h1').length === 1 ? '' : 'headline',
    words('.finding').length === 1 ? '' : 'finding',
    map || seen('table.countries tbody tr').length >= 6 ? '' : 'map and table',
    words('figure.quotation blockquote, figure.quotation p, .cited [data-sentence]').length > 0
      ? ''
      : 'quotes',
  ].filter(Boolean)
}
