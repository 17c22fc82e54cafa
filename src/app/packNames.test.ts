import { expect, test } from 'vitest'
import { names } from '../beijing.testing.ts'
import { type CountryCode, countryCode } from '../model/countryCode.ts'
import { packNames, unpackNames } from './packNames.ts'

test('the page carries no name twice, and nothing is lost', () => {
  const packed = packNames(names)
  const list = (Object.keys(names) as CountryCode[]).map(code => [code, names[code]?.name ?? ''] as const)
  expect(unpackNames(packed, list)).toEqual(names)
  expect(packed).not.toContain('Britain\t')
})

test('what parts lines, fields and lists is a space in a name', () => {
  const code = countryCode('GBR')
  const packed = packNames({
    [code]: { name: 'Great Britain', short: 'Great\tBritain\n', aliases: ['U|K', 'Albion'] },
  })
  expect(unpackNames(packed, [[code, 'Great Britain']])).toEqual({
    GBR: { name: 'Great Britain', short: 'Great Britain ', aliases: ['U K', 'Albion'] },
  })
})

test('names are made of known parts alone', () => {
  unpackNames('__proto__\tx\nGBR\tBritain', [[countryCode('GBR'), 'Britain']])
  expect(({} as { short?: string }).short).toBeUndefined()
})
