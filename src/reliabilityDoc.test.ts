import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../', import.meta.url)
const text = readFileSync(new URL('docs/reliability.md', ROOT), 'utf8')
const rows = [...text.matchAll(/^\| ([RS]\d+) \|(.*)\|$/gm)].map(([, id = '', rest = '']) => ({
  id,
  cells: rest.split(' | ').map(cell => cell.trim()),
}))

test('the document has a row for each fault and each promise, once, in order', () => {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
  expect(rows.map(({ id }) => id)).toEqual([...ids('R', 22), ...ids('S', 28)])
  for (const { cells, id } of rows)
    expect(cells.every(cell => cell.length > 3) && cells.length === 3, id).toBe(true)
})

test('every row names a test, and every file that the document names is there', () => {
  for (const { cells, id } of rows) {
    const tests = [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
    expect(tests.length, id).toBeGreaterThan(0)
  }
  const files = [...text.matchAll(/`((?:src|e2e|data|docs)\/[^`]+\.\w+)`/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(60)
  for (const file of files) expect(existsSync(new URL(file, ROOT)), file).toBe(true)
})

test('the document keeps a place for the figures of the long run', () => {
  expect(text).toMatch(/<!-- figures -->\n[\s\S]*<!-- \/figures -->\n/)
})
