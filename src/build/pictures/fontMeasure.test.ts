import { expect, test } from 'vitest'
import { fontMeasure } from './fontMeasure.ts'

const measure = fontMeasure()
const serif = { family: 'serif', size: 40, weight: 400 } as const

test('words are as wide as they are drawn, kerning and spaces included', () => {
  expect(measure('', serif)).toBe(0)
  expect(measure('in', serif)).toBeCloseTo(measure('i', serif) + measure('n', serif), 0)
  expect(measure('a b', serif)).toBeCloseTo(
    measure('a', serif) + measure(' ', serif) + measure('b', serif),
    0,
  )
  expect(measure(' ', serif)).toBeGreaterThan(5)
  expect(measure('AVAVAV', serif)).toBeLessThan(6 * measure('V', serif) - 5)
})

test('widths grow with the size; families and weights differ', () => {
  expect(measure('boycott', { ...serif, size: 20 })).toBeCloseTo(measure('boycott', serif) / 2, 5)
  expect(measure('boycott', { ...serif, weight: 600 })).toBeGreaterThan(measure('boycott', serif))
  expect(measure('boycott', { ...serif, family: 'sans' })).not.toBe(measure('boycott', serif))
})

test('letters that XML does not allow have no width', () => {
  expect(measure('\u0000\ufffe', serif)).toBe(0)
  expect(Number.isFinite(measure('<&"> 😀 سلام', serif))).toBe(true)
})
