/** Most kB (1,000 bytes, brotli) that each part of a first view may weigh. Raised only with a reason in the commit. */
export const BUDGETS: readonly { part: string; files: RegExp; kB: number; toTheByte?: true }[] = [
  { part: 'page', files: /^index\.html$/, kB: 47 },
  { part: 'embed', files: /^embed\/index\.html$/, kB: 47 },
  // In a frame it also tells the host its height, in every dialect.
  { part: 'interactive script', files: /^assets\/interactive-/, kB: 12 },
  // Nothing of a publisher, of a story or of a hash stands in it: what it weighs changes with its code alone.
  { part: 'loader for host pages', files: /^loader\.js$/, kB: 2, toTheByte: true },
  { part: 'scripts of a first view', files: /^assets\/(interactive|hydrate)-.*\.js$/, kB: 90 },
  // They stand in each page, and are weighed by themselves as well.
  { part: 'styles', files: /^styles$/, kB: 8 },
  { part: 'fonts', files: /\.woff2$/, kB: 13 },
  { part: 'all of a first view', files: /^index\.html$|^assets\/(interactive|hydrate|serif)-/, kB: 140 },
  { part: 'closer look', files: /^assets\/closer-/, kB: 76 },
]

/** The share of each budget that our own site leaves free: another hash, name or encoding must not break a build. */
const ROOM = 0.03

/**
 * Weighs a site.
 * @param weights bytes as they reach the reader, by path
 * @returns a line for each part, those over their budget, and those that leave too little room in it
 */
export function weigh(weights: ReadonlyMap<string, number>): {
  lines: string[]
  over: string[]
  tight: string[]
} {
  const lines = BUDGETS.map(({ part, files, kB, toTheByte }) => {
    const bytes = [...weights]
      .filter(([path]) => files.test(path))
      .reduce((sum, [, weight]) => sum + weight, 0)
    const line = `${part}: ${(bytes / 1000).toFixed(2)} of ${kB} kB`
    const most = kB * 1000
    return { line, over: bytes > most || bytes === 0, tight: !toTheByte && bytes > most * (1 - ROOM) }
  })
  return {
    lines: lines.map(({ line }) => line),
    over: lines.filter(({ over }) => over).map(({ line }) => line),
    tight: lines.filter(({ tight }) => tight).map(({ line }) => line),
  }
}
