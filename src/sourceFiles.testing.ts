import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One import of a source file. */
export interface Import {
  /** A file from `src/`, or the package as it is written. */
  of: string
  /** Whether the compiler takes it away: `import type`. */
  typeOnly: boolean
}

const SRC = fileURLToPath(new URL('.', import.meta.url))
const IMPORT =
  /^(?:import|export)\s+(type\s+(?!from\b))?(?:[\w$*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

/** Every source file of the product, from `src/`; tests and what only tests use are left out. */
export function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.(test|testing|d)\.tsx?$|(^|\/)fixtures\//.test(file))
    .sort()
}

/** The text of a source file without its comments. */
export function sourceText(file: string): string {
  return readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

/** What a source file imports. */
export function importsOf(file: string): Import[] {
  return [...sourceText(file).matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const of = fixed ?? dynamic ?? ''
    return {
      of: of.startsWith('.') ? join(dirname(file), of) : of,
      typeOnly: type !== undefined,
    }
  })
}

/** The packages that come along with a file when it is bundled. A .tsx file brings React by its syntax. */
export function packagesReached(entry: string): string[] {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    if (file.endsWith('.tsx')) packages.add('react')
    for (const { of, typeOnly } of importsOf(file)) {
      if (typeOnly || of.startsWith('..')) continue
      if (/\.tsx?$/.test(of)) visit(of)
      else packages.add(of)
    }
  }
  visit(entry)
  return [...packages].sort()
}
