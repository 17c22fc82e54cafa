import { expect, test } from 'vitest'
import { world } from '../record/fixtures/recordFile.ts'
import { knownCountries } from './knownCountries.ts'

test('knows codes, ours too, and neither names nor words of the language', () => {
  for (const code of ['USA', 'GBR', 'XCR', 'XKX', 'TWN']) expect(world.has(code), code).toBe(true)
  for (const word of ['GB', 'gbr', 'XXX', 'Britain', 'constructor', '__proto__', '']) {
    expect(world.has(word), word).toBe(false)
  }
})

test('knows which ground takes no stance', () => {
  expect(['XCR', 'TWN', 'GBR', 'XXX'].filter(world.isDisputed)).toEqual(['XCR'])
  expect(knownCountries({}).isDisputed('XCR')).toBe(false)
})

test.each([
  ['Untied Kingdom', '"United Kingdom" (GBR)'],
  ['britain', '"Britain" (GBR)'],
  ['Hong Kong', '"Hong Kong" (CHN)'],
  ['cote divoire', '"Côte d’Ivoire" (CIV)'],
  ['GBX', '"GBR" (Britain)'],
  // What sports desks write; by their letters these are Georgia, Suriname and Switzerland.
  ['GER', '"DEU" (Germany)'],
  ['sui', '"CHE" (Switzerland)'],
  ['CHI', '"CHL" (Chile)'],
  ['Atlantis', undefined],
  ['', undefined],
])('for "%s" suggests %s', (found, suggestion) => {
  expect(world.suggest(found)).toBe(suggestion)
})
