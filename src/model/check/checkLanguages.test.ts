import { expect, test } from 'vitest'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { checkLanguages } from './checkLanguages.ts'

const found = (languages: string[]) => foundBy(checkLanguages, [{ path: ['languages'], value: languages }])

test('a record may be told in any languages of the site, in English or not', () => {
  expect(found(['en'])).toEqual([])
  expect(found(['zh-Hans', 'ar', 'id'])).toEqual([])
})

test('a language that the site has not is found: it has no words in it, and no number of a finding would be checked', () => {
  const expected = 'a language of the site: en, id, ru, fr, es, ar, zh-Hans'
  expect(found(['de'])).toEqual([['languages[0]', '"de"', expected]])
  expect(found(['en', 'tlh'])).toEqual([['languages[1]', '"tlh"', expected]])
})

test('a language that is named twice is found', () => {
  expect(found(['en', 'fr', 'en'])).toEqual([['languages[2]', '"en"', 'a language that is not named above']])
})
