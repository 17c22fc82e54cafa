import { expect, test } from 'vitest'
import { names } from '../../beijingFixture.testing.ts'
import { countryCalled } from './countryCalled.ts'

test.each([
  ['GB', 'GBR'],
  ['gb', 'GBR'],
  ['uk', 'GBR'],
  ['US', 'USA'],
  ['america', 'USA'],
  ['canada', 'CAN'],
  ['Côte d’Ivoire', 'CIV'],
  ['cote divoire', 'CIV'],
  ['South Korea', 'KOR'],
  ['CH', 'CHE'],
  ['XK', 'XKX'],
  ['Hong Kong', 'CHN'],
])('%s is %s', (text, code) => {
  expect(countryCalled(names, text)).toBe(code)
})

test.each(['', '  ', '…', 'XX', 'XC', 'canad', 'europe', 'constructor', '__proto__'])(
  'nobody goes by %j',
  text => {
    expect(countryCalled(names, text)).toBeUndefined()
  },
)

test('a word of two countries is neither', () => {
  const both = { GBR: { name: 'A', aliases: ['union'] }, USA: { name: 'B', aliases: ['union'] } }
  expect(countryCalled(both, 'Union')).toBeUndefined()
  expect(countryCalled(both, 'a')).toBe('GBR')
})

test('every name leads to its own country', () => {
  const wrong = Object.entries(names).filter(([code, { name }]) => countryCalled(names, name) !== code)
  expect(wrong).toEqual([])
})
