import { readFileSync, writeFileSync } from 'node:fs'

const FILE = new URL('../../docs/performance.md', import.meta.url)

/** Puts tables into `docs/performance.md`, between the two comments of their name; everything else stays. */
export function writeFigures(name: 'figures' | 'growth', text: string): void {
  const before = readFileSync(FILE, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [before.indexOf(open), before.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no ${open} … ${close}`)
  writeFileSync(FILE, `${before.slice(0, from + open.length)}\n\n${text}\n\n${before.slice(to)}`)
}
