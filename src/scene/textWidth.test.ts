import { expect, test } from 'vitest'
import { textWidth } from './textWidth.ts'

test('a name is as wide as its letters', () => {
  expect(textWidth('Britain', 12)).toBeCloseTo(7 * 12 * 0.54)
  expect(textWidth('澳大利亚', 12)).toBeCloseTo(4 * 12 * 1.02)
  expect(textWidth('Канада', 10)).toBeGreaterThan(textWidth('Canada', 10))
  expect(textWidth('', 12)).toBe(0)
})
