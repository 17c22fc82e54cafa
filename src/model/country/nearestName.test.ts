import { expect, test } from 'vitest'
import { nearestName } from './nearestName.ts'

const stances = ['boycott', 'host', 'support']

test.each([
  ['boycot', 'boycott'],
  ['Suport', 'support'],
  ['hots', 'host'],
  ['partial', undefined],
  ['', undefined],
])('takes "%s" for %s', (typed, expected) => {
  expect(nearestName(typed, stances)).toBe(expected)
})

test('prefers, of equally close names, the one with the same first letter', () => {
  expect(nearestName('TWM', ['TKM', 'TWN', 'ZWM'])).toBe('TWN')
})

test('allows one edit for every three letters, and three at most', () => {
  expect(nearestName('ab', ['abc'])).toBeUndefined()
  expect(nearestName('abx', ['abc'])).toBe('abc')
  expect(nearestName('axxc', ['abbc'])).toBeUndefined()
  expect(nearestName('aaaaaaaaaxxx', ['aaaaaaaaabbb'])).toBe('aaaaaaaaabbb')
  expect(nearestName('aaaaaaaaaxxxx', ['aaaaaaaaabbbb'])).toBeUndefined()
})
