import { expect, test } from 'vitest'
import { LAST, names, story, telling } from '../beijingFixture.testing.ts'
import { type CountryCode, countryCode } from '../model/country/countryCode.ts'
import { pageScene } from '../scene/pageScene.ts'
import { placesWithoutRow } from '../view/table/placesWithoutRow.ts'
import { packNames, unpackNames } from './packNames.ts'

test('nothing is lost: the scene and the list of other places name every place, once', () => {
  const own = { step: LAST, country: null }
  const { named } = pageScene(telling, own)
  const listed = placesWithoutRow(names, story).map(code => [code, names[code]?.name ?? ''] as const)
  const list = [...(Object.entries(named) as [CountryCode, string][]), ...listed]
  expect(list).toHaveLength(Object.keys(names).length)
  expect(unpackNames(packNames(names), list)).toEqual(names)
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
