import { expect, test } from 'vitest'
import { languageFor } from './languageFor.ts'

const tags = ['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar']

test.each([
  ['en', 'en', ''],
  ['en-GB', 'en', ''],
  ['FR', 'fr', 'fr/'],
  ['zh', 'zh-Hans', 'zh-Hans/'],
  ['zh-CN', 'zh-Hans', 'zh-Hans/'],
  ['ZH-hans', 'zh-Hans', 'zh-Hans/'],
  ['ar-EG', 'ar', 'ar/'],
])('%s leads to the pages in %s', (asked, tag, directory) => {
  expect(languageFor(asked, tags)).toEqual({ tag, directory })
})

test.each([null, '', 'de', '..', '../..', '//evil.example', 'javascript:alert(1)', '-', 'e', 'constructor'])(
  '%j leads nowhere',
  asked => {
    expect(languageFor(asked, tags)).toBeUndefined()
  },
)
