import { readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('../../../docs/performance.md', import.meta.url)
const [OPEN, CLOSE] = ['<!-- figures -->', '<!-- /figures -->']

/** Puts the tables into `docs/performance.md`, between the two comments; everything else stays. */
export function writeFigures(text: string): void {
  const before = readFileSync(FILE, 'utf8')
  const [from, to] = [before.indexOf(OPEN), before.indexOf(CLOSE)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no ${OPEN} … ${CLOSE}`)
  writeFileSync(FILE, `${before.slice(0, from + OPEN.length)}\n\n${text}\n\n${before.slice(to)}`)
}
