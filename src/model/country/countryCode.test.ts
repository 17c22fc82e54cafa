import { expect, test } from 'vitest'
import { countryCode, isCountryCode } from './countryCode.ts'

test('accepts three letters of any case', () => {
  expect(countryCode('gbr')).toBe('GBR')
  expect(countryCode('XCR')).toBe('XCR')
})

test.each(['', 'GB', 'GBRX', '826', 'G R', 'GBR\n', 'ÄÖÜ', 'Britain'])(
  'refuses "%s", and names it in the error',
  text => {
    expect(() => countryCode(text)).toThrow(new RangeError(`not a country code: ${text}`))
  },
)

test('recognises a code only in capitals', () => {
  expect(isCountryCode('GBR')).toBe(true)
  expect(isCountryCode('gbr')).toBe(false)
})
