import { expect, test } from 'vitest'
import { plural } from './plural.ts'

const forms = { one: '{n} country', other: '{n} countries' }

test.each([
  [0, '0 countries'],
  [1, '1 country'],
  [2, '2 countries'],
])('%i in English', (n, text) => {
  expect(plural(forms, n, 'en')).toBe(text)
})
