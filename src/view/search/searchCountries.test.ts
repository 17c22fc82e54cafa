import { describe, expect, test } from 'vitest'
import { names } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { searchCountries } from './searchCountries.ts'

const codesFor = (typed: string) => searchCountries(names, typed).map(({ code }) => code as string)

describe('search', () => {
  test.each([
    ['UK', 'GBR'],
    ['Great Britain', 'GBR'],
    ['britain', 'GBR'],
    ['  BRITAIN ', 'GBR'],
    ['england', 'GBR'],
    ['cote divoire', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['Holland', 'NLD'],
    ['USA', 'USA'],
    ['us', 'USA'],
    ['u.s.', 'USA'],
    ['GBR', 'GBR'],
    ['Hong Kong', 'CHN'],
    ['Palestine', 'PSE'],
    ['falklands', 'FLK'],
    ['Taiwan', 'TWN'],
    ['Niger', 'NER'],
    ['Guinea', 'GIN'],
    ['sao tome', 'STP'],
    ['turkiye', 'TUR'],
  ])('finds %s first', (typed, code) => {
    expect(codesFor(typed)[0]).toBe(code)
  })

  test.each([
    ['Untied Kingdom', 'GBR'],
    ['Untied States', 'USA'],
    ['Astralia', 'AUS'],
    ['Rusia', 'RUS'],
    ['Camada', 'CAN'],
  ])('understands the slip in %s', (typed, code) => {
    expect(codesFor(typed)).toEqual([code])
  })

  test.each(['xyzzy', 'qqq', '12345', '', '   ', '’', '(', '.*'])('finds nothing for "%s"', typed => {
    expect(codesFor(typed)).toEqual([])
  })

  test('says which word was found where it is not the name', () => {
    expect(searchCountries(names, 'hongkong')).toEqual([{ code: 'CHN', name: 'China', by: 'Hong Kong' }])
    expect(searchCountries(names, 'gbr')[0]).toEqual({ code: 'GBR', name: 'Britain' })
    // A slip in a name that is also the code.
    expect(searchCountries(names, 'UDA')).toEqual([{ code: 'USA', name: 'United States' }])
    expect(searchCountries(names, 'taiw')).toEqual([{ code: 'TWN', name: 'Taiwan' }])
  })

  test('puts whole names before beginnings, beginnings before words within', () => {
    expect(codesFor('guinea').slice(0, 2)).toEqual(['GIN', 'GNB'])
    expect(codesFor('korea').toSorted()).toEqual(['KOR', 'PRK'])
  })

  test('shows eight at most, and each country once', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const codes = codesFor(letter)
      expect(codes.length).toBeLessThanOrEqual(8)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
})

test('every name, short name, alias, part and code finds its own country first', () => {
  const wrong = Object.entries(names).flatMap(([code, { name, short = name, aliases, parts = [] }]) =>
    [name, short, code, ...aliases, ...parts].filter(word => codesFor(word)[0] !== code),
  )
  expect(wrong).toEqual([])
})

test('the first three letters of any name list it, or eight others that begin so', () => {
  const wrong = Object.entries(names).filter(([code, { name }]) => {
    const codes = codesFor(name.slice(0, 3))
    return !codes.includes(code) && codes.length < 8
  })
  expect(wrong).toEqual([])
})

test('of hits as good as others, what the article names comes first', () => {
  const first = ['USA', 'GBR'].map(countryCode)
  const codes = searchCountries(names, 'uni', 'en', first).map(({ code }) => code as string)
  expect(codes[0]).toBe('USA')
  expect(codesFor('uni')[0]).toBe('ARE')
})
