import { expect, test } from 'vitest'
import { names, story } from '../beijing.testing.ts'
import { type CountryCode, countryCode } from '../model/countryCode.ts'
import { packNames, unpackNames } from './packNames.ts'

const listed = (code: CountryCode) => !story.countries.some(country => country.code === code)

test('the page carries no name twice, and none is lost', () => {
  const packed = packNames(names, listed)
  const list = (Object.keys(names) as CountryCode[])
    .filter(listed)
    .map(code => [code, names[code]?.name ?? ''] as const)
  expect(unpackNames(packed, list)).toEqual(names)
  for (const line of packed.split('\n')) {
    const [code, name] = line.split('\t')
    expect(name === '', code).toBe(listed(code as CountryCode))
  }
})

test('what parts lines, fields and lists is a space in a name', () => {
  const code = countryCode('GBR')
  const packed = packNames({ [code]: { name: 'Great\tBritain\n', aliases: ['U|K', 'Albion'] } }, () => false)
  expect(unpackNames(packed, [])).toEqual({ GBR: { name: 'Great Britain ', aliases: ['U K', 'Albion'] } })
})

test('names are made of known parts alone', () => {
  unpackNames('__proto__\tx\nGBR\tBritain', [])
  expect(({} as { name?: string }).name).toBeUndefined()
})
