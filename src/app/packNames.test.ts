import { expect, test } from 'vitest'
import { names, story } from '../beijing.testing.ts'
import type { CountryCode } from '../model/countryCode.ts'
import { packNames, unpackNames } from './packNames.ts'

const listed = (code: CountryCode) => !story.countries.some(country => country.code === code)

test('the page carries no name twice, and none is lost', () => {
  const packed = packNames(names, listed)
  const list = (Object.keys(names) as CountryCode[])
    .filter(listed)
    .map(code => [code, names[code]?.name ?? ''] as const)
  expect(unpackNames(packed, list)).toEqual(names)
  for (const [code, { name }] of Object.entries(packed)) {
    expect(name === undefined, code).toBe(listed(code as CountryCode))
  }
})

test('names are made of known parts alone', () => {
  const hostile = JSON.parse('{"__proto__": {"name": "x"}, "GBR": {"name": "Britain"}}')
  unpackNames(hostile, [])
  expect(({} as { name?: string }).name).toBeUndefined()
})
