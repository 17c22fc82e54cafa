import { expect, test } from 'vitest'
import { withoutIslets } from './withoutIslets.ts'

const island = 'm0 0 20 0 0 20-20 0z'
const islet = 'm100 100 2 0 0 2-2 0z'

test('islets under the least area go, the rest stays as it was', () => {
  expect(withoutIslets(`${island}${islet}`, 11)).toBe(island)
  expect(withoutIslets(`${island}${islet}`, 4)).toBe(`${island}${islet}`)
})

test('the largest ring stays, however small', () => {
  expect(withoutIslets(islet, 1000)).toBe(islet)
})
