import { expect, test } from 'vitest'
import { fill } from './fill.ts'

test('fills every placeholder, each time it occurs', () => {
  expect(fill('{a} of {n}, {a}', { a: 2, n: 'six' })).toBe('2 of six, 2')
})

test('leaves a placeholder without a value, for tests to find', () => {
  expect(fill('{label}, {toString}', { other: 1 })).toBe('{label}, {toString}')
})

test('does not fill what was filled in', () => {
  expect(fill('{text} {n}', { text: '{n} $& $1', n: 3 })).toBe('{n} $& $1 3')
})
