import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseRecord } from '../model/record/parseRecord.ts'
import { problemsText } from '../model/record/problem.ts'
import { recordSchema } from '../model/record/recordSchema.ts'
import { loadKnownCountries } from './story/loadWorld.ts'

const ROOT = new URL('../../', import.meta.url)
const doc = (name: string) => readFileSync(new URL(`docs/${name}.md`, ROOT), 'utf8')

/** Cells of the rows of every table whose first cell is like this. */
function rowsOf(text: string, first: RegExp): string[][] {
  return text
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell))
}

/** Files that a cell names. */
const filesIn = (cell = '') =>
  [...cell.matchAll(/`((?:e2e|src|data)\/[^`]+\.\w+)`/g)].map(([, file = '']) => file)

describe('what is said of accessibility', () => {
  const text = doc('accessibility')
  const rows = rowsOf(text, /^A\d+$/)

  test('has each of the 36 requirements once, in order', () => {
    expect(rows.map(([id]) => id)).toEqual(Array.from({ length: 36 }, (_, index) => `A${index + 1}`))
    for (const row of rows)
      expect(
        row.every(cell => cell !== ''),
        row.join(),
      ).toBe(true)
  })

  test('counts right those that a test shows', () => {
    const shown = rows.filter(([, , , files]) => filesIn(files).length > 0)
    expect(text).toContain(`${shown.length} of the 36 have an automatic test`)
    for (const [id, , , files = ''] of rows)
      expect(filesIn(files).length > 0 || /^none yet/.test(files), id).toBe(true)
  })

  test('has a place for the figures of the long run', () => {
    expect(text.match(/<!-- figures -->\n[\s\S]*?<!-- \/figures -->/g)).toHaveLength(1)
  })
})

describe('the audit', () => {
  const text = doc('chartability')
  const rows = rowsOf(text, /^\d+$/)
  const failing = (all: string[][]) => all.filter(([, , result]) => result === 'fails')
  const critical = rows.filter(([, heuristic = '']) => heuristic.endsWith('** (critical)'))

  test('has 50 heuristics, each once, by principle, 14 of them critical', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
    expect(new Set(rows.map(([, heuristic]) => heuristic)).size).toBe(50)
    const sizes = text
      .split(/^## /m)
      .slice(1)
      .map(part => [part.split('\n')[0], rowsOf(part, /^\d+$/).length])
    expect(Object.fromEntries(sizes)).toEqual({
      Perceivable: 8,
      Operable: 8,
      Understandable: 10,
      Robust: 3,
      Compromising: 7,
      Assistive: 6,
      Flexible: 8,
    })
    expect(critical).toHaveLength(14)
  })

  test('counts its results right: no critical failure, five at most', () => {
    for (const [, heuristic, result] of rows)
      expect(result, heuristic).toMatch(/^(passes|fails|not applicable)$/)
    const count = (result: string) => rows.filter(row => row[2] === result).length
    expect(text).toContain(
      `**${count('fails')} of 50 fail, ${failing(critical).length} of 14 critical fail.**`,
    )
    expect(text).toContain(`${count('passes')} pass, ${count('not applicable')} do not apply.`)
    expect(failing(critical)).toEqual([])
    expect(failing(rows).length).toBeLessThanOrEqual(5)
  })

  test('has evidence for whatever passes', () => {
    for (const [, heuristic, result, evidence] of rows)
      if (result === 'passes') expect(filesIn(evidence).length, heuristic).toBeGreaterThan(0)
  })
})

test.each(['accessibility', 'chartability'])('every file that %s.md names exists', name => {
  const files = filesIn(doc(name))
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter(file => !existsSync(new URL(file, ROOT)))).toEqual([])
})

test('the way to a story of another article names every field of a record', () => {
  const rows = new Map(rowsOf(doc('your-story'), /^`/).map(([field = '', what = '']) => [field, what]))
  expect([...rows.keys()]).toEqual(Object.keys(recordSchema.shape).map(field => `\`${field}\``))
  const within = (type: unknown): string[] => {
    const { shape, element, unwrap, _zod } = type as Record<string, unknown> & { unwrap?: () => unknown }
    if (shape) return Object.entries(shape).flatMap(([name, inner]) => [name, ...within(inner)])
    if (element) return within(element)
    if (unwrap) return within(unwrap.call(type))
    const { valueType } = ((_zod as { def?: object } | undefined)?.def ?? {}) as { valueType?: unknown }
    return valueType ? within(valueType) : []
  }
  for (const [field, type] of Object.entries(recordSchema.shape))
    for (const name of within(type))
      expect(rows.get(`\`${field}\``), `${field}: ${name}`).toContain(`\`${name}\``)
})

test('the whole record of the way to a story holds, with its article', () => {
  const text = doc('your-story')
  const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''
  const files = { file: 'record.json', text: block('json'), article: block('text') }
  const parsed = parseRecord(files, loadKnownCountries())
  expect(parsed.ok ? '' : problemsText(parsed.faults)).toBe('')
})
