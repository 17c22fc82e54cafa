import { expect, test } from 'vitest'
import { LANGUAGES } from '../../words/wordsOf.ts'
import { cellSeparator } from './cellSeparator.ts'

test('every language of the site has the separator of its readers’ spreadsheets', () => {
  expect(Object.fromEntries(LANGUAGES.map(({ tag }) => [tag, cellSeparator(tag)]))).toEqual({
    en: ',',
    'zh-Hans': ',',
    ar: ';',
    es: ';',
    fr: ';',
    id: ';',
    ru: ';',
  })
})
