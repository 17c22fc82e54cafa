import { expect, test } from 'vitest'
import type { CountryCode } from '../../model/country/countryCode.ts'
import { regionsNamed } from './regionsNamed.ts'

const codes = (...all: string[]) => all as CountryCode[]
const europe = { id: 'europe', codes: codes('GBR', 'FRA', 'RUS') }
const asia = { id: 'asia', codes: codes('CHN', 'JPN') }

test('a region counts with two named countries, in the order of the regions', () => {
  expect(regionsNamed([asia, europe], codes('RUS', 'CHN', 'USA', 'GBR'))).toEqual([europe])
  expect(regionsNamed([asia, europe], codes('RUS', 'CHN', 'JPN', 'GBR'))).toEqual([asia, europe])
})

test('a story of one country a region has none', () => {
  expect(regionsNamed([asia, europe], codes('RUS', 'CHN'))).toEqual([])
})
