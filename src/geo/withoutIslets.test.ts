import { expect, test } from 'vitest'
import { withoutIslets } from './withoutIslets.ts'

const island = 'm0 0 20 0 0 20-20 0z'
const islet = 'm100 100 2 0 0 2-2 0z'

test('removes islets below the least area, and nothing else', () => {
  expect(withoutIslets(`${island}${islet}`, 11)).toBe(island)
  expect(withoutIslets(`${island}${islet}`, 4)).toBe(`${island}${islet}`)
})

test('keeps the largest ring, however small', () => {
  expect(withoutIslets(islet, 1000)).toBe(islet)
})
