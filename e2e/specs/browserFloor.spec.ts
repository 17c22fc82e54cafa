import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ENHANCEMENTS } from '../floor/enhancements.ts'
import { youngInMarkup } from '../floor/youngInMarkup.ts'
import { youngInScript } from '../floor/youngInScript.ts'
import { youngInStyle } from '../floor/youngInStyle.ts'

/* Every file of the site against the browsers of `src/build/bundle/browserFloor.ts`. */

const dist = join(import.meta.dirname, '../../dist')

/** What a text says that the floor lacks, once for each text: the same styles stand in a hundred pages. */
const read = new Map<string, string[]>()
function once(text: string, young: (text: string) => string[]): string[] {
  const known = read.get(text) ?? young(text)
  read.set(text, known)
  return known
}

function youngIn(file: string): string[] {
  const text = readFileSync(join(dist, file), 'utf8')
  if (file.endsWith('.js')) return once(text, youngInScript)
  if (file.endsWith('.css')) return once(text, youngInStyle)
  const inline = [...text.matchAll(/<(style|script)>([\s\S]*?)<\/\1>/g)]
  return [
    ...youngInMarkup(text),
    ...inline.flatMap(([, tag, code = '']) => once(code, tag === 'style' ? youngInStyle : youngInScript)),
  ]
}

test('no file of the site needs a browser younger than the floor, and no exception is kept that none needs', () => {
  const found = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(js|css|html|svg)$/.test(file))
    .flatMap(file => youngIn(file).map(name => ({ file, name })))
  expect(found.filter(({ name }) => !Object.hasOwn(ENHANCEMENTS, name))).toEqual([])
  expect(Object.keys(ENHANCEMENTS).sort()).toEqual([...new Set(found.map(({ name }) => name))].sort())
})

test('the check sees scripts, sheets, and what stands in the pages', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  expect(files.filter(file => file.endsWith('.js')).length).toBeGreaterThan(7)
  expect(files.filter(file => file.endsWith('.css')).length).toBeGreaterThan(1)
  const page = youngIn('index.html')
  expect(page).toEqual(expect.arrayContaining(['<search>', '@container', 'requestIdleCallback']))
})
