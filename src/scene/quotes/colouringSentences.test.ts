import { expect, test } from 'vitest'
import { story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { colouringSentences } from './colouringSentences.ts'

test('each named country has the sentence that colours it, from the step at which it does', () => {
  const told = Object.fromEntries(
    story.countries.map(({ code }) => [code, colouringSentences(story, timeline, code)]),
  )
  expect(told).toEqual({
    AUS: [[2, '7']],
    CAN: [[4, '7']],
    CHN: [[0, '5']],
    GBR: [[3, '7']],
    RUS: [[6, '4']],
    USA: [[1, '7']],
  })
})

test('a country that the article does not name has none', () => {
  expect(colouringSentences(story, timeline, countryCode('FRA'))).toEqual([])
})
