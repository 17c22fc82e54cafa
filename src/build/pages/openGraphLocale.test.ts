import { expect, test } from 'vitest'
import { LANGUAGES } from '../../words/wordsOf.ts'
import { openGraphLocale } from './openGraphLocale.ts'

test('every language of the site has a locale, and each its own', () => {
  const locales = LANGUAGES.map(({ tag }) => openGraphLocale(tag))
  for (const locale of locales) expect(locale).toMatch(/^[a-z]{2}_[A-Z]{2}$/)
  expect(new Set(locales).size).toBe(LANGUAGES.length)
})
