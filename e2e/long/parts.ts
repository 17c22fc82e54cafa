import type { PartFigures } from './figures.ts'

/** A part of the long run: a script of its own, which leaves its figures under the part's name. */
export interface Part {
  readonly name: string
  /** The script, beside this file. */
  readonly file: string
  /** The document that shows its figures. */
  readonly doc: PartFigures['doc']
}

/** The parts in the order in which they run and are shown. */
export const PARTS: readonly Part[] = [
  { name: 'axe', file: 'axe.ts', doc: 'accessibility' },
  { name: 'pa11y', file: 'pa11y.ts', doc: 'accessibility' },
  { name: 'lighthouse', file: 'lighthouse.ts', doc: 'accessibility' },
  { name: 'screen-reader', file: 'screenReader/run.ts', doc: 'accessibility' },
  { name: 'states', file: 'states.ts', doc: 'reliability' },
  { name: 'firefox', file: 'firefox.ts', doc: 'reliability' },
  { name: 'webkit', file: 'webkit/run.ts', doc: 'reliability' },
  { name: 'fuzz', file: 'fuzz.ts', doc: 'reliability' },
  { name: 'mutation', file: 'mutation.ts', doc: 'reliability' },
  { name: 'heap', file: 'heap.ts', doc: 'reliability' },
  { name: 'rebuild', file: 'rebuild.ts', doc: 'reliability' },
]
