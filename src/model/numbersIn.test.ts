import { expect, test } from 'vitest'
import { countsIn, numbersIn } from './numbersIn.ts'

test.each([
  ['Four countries, two of 2022.', ['Four 4', 'two 2', '2022 2022']],
  ['The third and the first', ['third 3', 'first 1']],
  ['Someone told anyone often', []],
  ['', []],
])('finds the numbers of "%s" in reading order', (text, expected) => {
  expect(numbersIn(text, 'en').map(({ word, value }) => `${word} ${value}`)).toEqual(expected)
})

test('reads digits, but no words, in a language whose number words are unknown', () => {
  expect(numbersIn('quatre de 12', 'xx')).toEqual([{ word: '12', value: 12 }])
  expect(countsIn('en')).toBe(true)
  expect(countsIn('xx')).toBe(false)
})
