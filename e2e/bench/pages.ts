/** A page under measurement: a tool doing the work, or the product. */
export interface BenchPage {
  id: PageId
  name: string
  url: string
  viewport: { width: number; height: number }
  story: 'own' | 'grown'
}

export type PageId = (typeof PAGE_IDS)[number]

/** Our page, the same in a frame, and with the largest story. */
export const OURS = ['ours', 'embed', 'grown'] as const
/** The tools with a script of that name in `tools/`. */
export const TOOLS = ['floor', 'd3', 'leaflet', 'reactSimpleMaps', 'observablePlot', 'echarts'] as const
export const PAGE_IDS = [...TOOLS, ...OURS] as const

export const NAMES: Readonly<Record<PageId, string>> = {
  floor: 'floor: map in the HTML, a few lines of script',
  d3: 'd3-geo by hand',
  leaflet: 'Leaflet',
  reactSimpleMaps: 'react-simple-maps',
  observablePlot: 'Observable Plot',
  echarts: 'ECharts',
  ours: '**ours**, the page',
  embed: '**ours**, the embed',
  grown: '**ours**, 190 countries × 200 events × 1,000 statements',
}

const WIDE = { width: 1280, height: 960 }
/** A column of a news page. */
const COLUMN = { width: 640, height: 960 }

/** Returns a page of a site that is served at an address. */
export function benchPage(id: PageId, site: string): BenchPage {
  return {
    id,
    name: NAMES[id].replaceAll('*', ''),
    url: id === 'embed' ? `${site}embed/` : site,
    viewport: id === 'embed' ? COLUMN : WIDE,
    story: id === 'grown' ? 'grown' : 'own',
  }
}

export function isOurs(id: PageId): boolean {
  return OURS.some(ours => ours === id)
}
