import type { AnchorStory } from './anchorStory.ts'

/** A page under measurement: where it is served, and how wide its window is. */
export interface BenchPage {
  id: 'floor' | 'd3' | 'view' | 'page' | 'embed'
  name: string
  url: string
  viewport: { width: number; height: number }
}

/** What the probe looks for, the same on every page. */
export interface Wanted {
  /** The country that shows that the map is coloured, and its computed fill. */
  country: string
  fill: string
  /** Words of the sentence that must stand in the panel of each of the two countries that are pressed. */
  clauses: Record<string, string>
}

/** The pages by name; those of the product stand on the same site. */
export function benchPages(urls: Record<'floor' | 'd3' | 'view' | 'product', string>): BenchPage[] {
  const wide = { width: 1280, height: 960 }
  return [
    { id: 'floor', name: 'floor', url: urls.floor, viewport: wide },
    { id: 'd3', name: 'd3 by hand', url: urls.d3, viewport: wide },
    { id: 'view', name: 'whole view by hand', url: urls.view, viewport: wide },
    { id: 'page', name: 'page', url: urls.product, viewport: wide },
    // A column of a news page.
    { id: 'embed', name: 'embed', url: `${urls.product}embed/`, viewport: { width: 640, height: 960 } },
  ]
}

/** What to look for in a story: the country of the first event, and that of the last. */
export function wantedOf({ steps, stances, quotes }: AnchorStory): Wanted {
  const stanceOf = (code: string) => stances.find(({ id }) => id === steps.at(-1)?.stances[code])
  const [country = '', other = ''] = [1, -1].map(
    at => Object.keys(steps.at(at)?.stances ?? {}).find(code => changed(code, at)) ?? '',
  )
  function changed(code: string, at: number): boolean {
    return stanceOf(code) !== undefined && steps.at(at)?.stances[code] !== steps.at(at - 1)?.stances[code]
  }
  const hex = stanceOf(country)?.fill ?? ''
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  // Long enough to be no other sentence's, short enough to hold no quotation mark.
  const clause = (code: string) => quotes[code]?.text.slice(0, 60) ?? ''
  return {
    country,
    fill: `rgb(${red}, ${green}, ${blue})`,
    clauses: { [country]: clause(country), [other]: clause(other) },
  }
}
