import { expect, test } from 'vitest'
import { world } from '../record/fixtures/recordFile.ts'
import { knownCountries } from './knownCountries.ts'
import { OLYMPIC_CODES } from './olympicCodes.ts'
import { otherCode } from './otherCode.ts'

test('knows codes, ours included, but neither names nor properties of objects', () => {
  for (const code of ['USA', 'GBR', 'XCR', 'XKX', 'TWN']) expect(world.has(code), code).toBe(true)
  for (const word of ['GB', 'gbr', 'XXX', 'Britain', 'constructor', '__proto__', '']) {
    expect(world.has(word), word).toBe(false)
  }
})

test('knows disputed ground', () => {
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
  // What somebody has given a code to is no slip in another's.
  ['HKG', '"CHN" (China), of which Hong Kong is a part'],
  ['MAC', '"CHN" (China), of which Macao is a part'],
  ['REU', '"FRA" (France), of which Réunion is a part'],
  ['SJM', '"NOR" (Norway), of which Svalbard and Jan Mayen is a part'],
  ['ENG', '"GBR" (Britain), of which England is a part'],
  ['URS', '"RUS" (Russia); URS stood for the Soviet Union, which is no longer on the map'],
  ['GDR', '"DEU" (Germany); GDR stood for East Germany, which is no longer on the map'],
  [
    'TCH',
    '"CZE" (Czech Republic) or "SVK" (Slovakia); TCH stood for Czechoslovakia, which is no longer on the map',
  ],
  ['ROC', '"RUS" (Russia) or "TWN" (Taiwan)'],
  ['ATA', undefined],
  ['GB', '"GBR" (Britain)'],
  ['UK', '"GBR" (Britain)'],
  ['cn', '"CHN" (China)'],
  ['USA\u00A0', '"USA" (United States)'],
  ['RSU', '"RUS" (Russia)'],
  // Made up of a name.
  ['GBN', '"GAB" (Gabon)'],
  ['JAP', '"JPN" (Japan)'],
  ['SWI', '"CHE" (Switzerland)'],
  ['Congo', '"COG" (Republic of Congo) or "COD" (Democratic Republic of Congo)'],
  ['Korea', '"KOR" (South Korea) or "PRK" (North Korea)'],
  ['Atlantis', undefined],
  ['', undefined],
])('for "%s" suggests %s', (found, suggestion) => {
  expect(world.suggest(found)).toBe(suggestion)
})

test('no code of others is one of the map, and each leads to codes that are', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  const all = letters.flatMap(a => letters.flatMap(b => letters.map(c => a + b + c)))
  const others = all.filter(code => otherCode(code))
  expect(others.length).toBeGreaterThan(80)
  expect(others.filter(world.has)).toEqual([])
  for (const code of others) {
    expect(
      otherCode(code)?.codes.filter(each => !world.has(each)),
      code,
    ).toEqual([])
    expect(OLYMPIC_CODES[code], code).toBeUndefined()
  }
})
