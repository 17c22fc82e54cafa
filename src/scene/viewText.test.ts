import { expect, test } from 'vitest'
import { LAST, stepAt, telling } from '../beijingFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { viewText, viewTitle } from './viewText.ts'

const of = (code: string, step = LAST) => ({ step, country: countryCode(code) })

test('a step is told by its finding', () => {
  expect(viewText(telling, { step: stepAt('gbr'), country: null })).toBe(
    'Britain also declares a boycott: three countries.',
  )
  expect(viewTitle(telling, { step: stepAt('gbr'), country: null })).toBe(
    'Britain joins – Four governments send no officials to Beijing 2022',
  )
  expect(viewTitle(telling, { step: LAST, country: null })).toBe(
    'Four governments send no officials to Beijing 2022',
  )
})

test('a country is told by its stance and the words that colour it, never by the threat against it', () => {
  expect(viewText(telling, of('CAN'))).toBe(
    'Canada – Boycott: no officials sent. As previously reported, after the United States declared a political boycott of ' +
      'the Beijing 2022 Winter Olympics, Australia, Britain, and Canada also declared a boycott. ' +
      '(The article’s own words, sentence 7)',
  )
  for (const code of ['USA', 'AUS', 'GBR', 'CAN']) {
    expect(viewText(telling, of(code))).not.toMatch(/pay the price|wrongful/)
  }
})

test('silence is told as silence', () => {
  expect(viewText(telling, of('FRA'))).toBe('France – Not named in this article.')
  expect(viewText(telling, of('RUS', stepAt('usa')))).toMatch(/^Russia – Named at a later step\./)
})
