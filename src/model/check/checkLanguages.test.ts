import { expect, test } from 'vitest'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { checkLanguages } from './checkLanguages.ts'

const found = (languages: string[]) => foundBy(checkLanguages, [{ path: ['languages'], value: languages }])

test('accepts any languages of the site, with or without English', () => {
  expect(found(['en'])).toEqual([])
  expect(found(['zh-Hans', 'ar', 'id'])).toEqual([])
})

test('reports a language that the site does not have', () => {
  const expected = 'a language of the site: en, id, ru, fr, es, ar, zh-Hans'
  expect(found(['de'])).toEqual([['languages[0]', '"de"', expected]])
  expect(found(['en', 'tlh'])).toEqual([['languages[1]', '"tlh"', expected]])
})

test('reports a repeated language', () => {
  expect(found(['en', 'fr', 'en'])).toEqual([['languages[2]', '"en"', 'a language that is not named above']])
})
