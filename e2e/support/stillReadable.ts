import type { Frame, FrameLocator, Page } from '@playwright/test'
import { expect } from './closedNetwork.ts'

/**
 * Waits until a page, or the map in a frame, has what no fault may take: headline, one finding, map or table, and words of
 * the article. Opacity counts: what an address keeps waiting must come by itself.
 */
export async function expectReadable(page: Page | Frame | FrameLocator, fault = ''): Promise<void> {
  const missing = () => page.locator('html').evaluate(whatIsMissing)
  await expect.poll(missing, { message: `missing ${fault}` }).toEqual([])
}

/** What a reader does not find. Runs in the page. */
function whatIsMissing(root: Element): string[] {
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
