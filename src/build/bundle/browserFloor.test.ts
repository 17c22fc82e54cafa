import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BROWSER_FLOOR, FLOOR_TARGETS } from './browserFloor.ts'
import { scriptConfig } from './scriptConfig.ts'
import { SCRIPTS } from './scripts.ts'
import { sheetConfig } from './sheetConfig.ts'
import { SHEETS } from './sheets.ts'

const fileOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')

test('README tells the floor', () => {
  const told = [...fileOf('README.md').matchAll(/^\| (Safari|Chrome|Firefox)\b[^|]*\| (\d[\d.]*)/gm)]
  expect(Object.fromEntries(told.map(([, browser, version]) => [browser, version]))).toEqual(BROWSER_FLOOR)
})

test('Safari on phones is named by itself: its prefixes are its own', () => {
  expect(FLOOR_TARGETS).toEqual(['safari15.4', 'chrome100', 'firefox115', 'ios15.4'])
})

test('every script and every sheet is built for the floor', () => {
  for (const name of Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[]) {
    // Its classes are kept as they are written.
    if (name !== 'loader') expect(scriptConfig(name).build?.target, name).toEqual(FLOOR_TARGETS)
  }
  for (const name of Object.keys(SHEETS) as (keyof typeof SHEETS)[]) {
    expect(sheetConfig(name).build?.cssTarget, name).toEqual(FLOOR_TARGETS)
  }
})

test('every script that ships is typed with the language of its year', () => {
  const { compilerOptions, files } = JSON.parse(fileOf('tsconfig.shipped.json'))
  expect(files).toEqual(Object.values(SCRIPTS).map(({ entry }) => entry))
  expect(compilerOptions.lib).toEqual(['ES2022', 'DOM', 'DOM.Iterable'])
})
