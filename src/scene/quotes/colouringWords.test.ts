import { expect, test } from 'vitest'
import { LAST, NAMED, stepAt, story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { colouringWords } from './colouringWords.ts'

const of = (code: string, step = LAST) => colouringWords(story, timeline, step, countryCode(code))

test('every named country has words for its stance, never those of others about it', () => {
  for (const code of NAMED) {
    const { quotation, stance } = of(code) ?? {}
    expect(quotation?.runs.filter(({ mark }) => mark === stance).length).toBe(1)
    expect(quotation?.runs.map(({ text }) => text).join('')).not.toContain('pay the price')
  }
})

test('there are none before a stance is held, nor for a country not named', () => {
  expect(of('CAN', stepAt('gbr'))).toBeUndefined()
  expect(of('CAN', stepAt('can'))?.stance).toBe('boycott')
  expect(of('BRA')).toBeUndefined()
})
