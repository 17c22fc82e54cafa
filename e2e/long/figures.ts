import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** One thing that a long run measured, beside what it is held to. */
export interface Figure {
  /** What was measured, with how much was tried. */
  what: string
  /** What came out, with its unit. */
  value: string
  /** What it is held to. */
  bar: string
  holds: boolean
}

/** What one part of the long run leaves: the document that shows it, and its figures in their order. */
export interface PartFigures {
  part: string
  doc: 'accessibility' | 'reliability'
  figures: readonly Figure[]
}

/** Where the parts leave their figures until the run writes them into `docs/`. */
export const FIGURES = resolve(import.meta.dirname, '../../test-results/long')

/** Leaves the figures of a part. A later run of the part replaces them. */
export function saveFigures(part: PartFigures): void {
  mkdirSync(FIGURES, { recursive: true })
  writeFileSync(join(FIGURES, `${part.part}.json`), `${JSON.stringify(part, null, 2)}\n`)
}
