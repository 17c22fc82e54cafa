import { expect, test } from 'vitest'
import { languageFor, languageInAnyScript } from './languageFor.ts'

const tags = ['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar']

test.each([
  ['en', 'en', ''],
  ['en-GB', 'en', ''],
  ['FR', 'fr', 'fr/'],
  ['zh', 'zh-Hans', 'zh-Hans/'],
  ['zh-CN', 'zh-Hans', 'zh-Hans/'],
  ['ZH-hans', 'zh-Hans', 'zh-Hans/'],
  ['ar-EG', 'ar', 'ar/'],
  ['zh-SG', 'zh-Hans', 'zh-Hans/'],
  ['zh-Hans-HK', 'zh-Hans', 'zh-Hans/'],
  ['fr_FR', 'fr', 'fr/'],
  ['FR_ca', 'fr', 'fr/'],
  ['es_ES.UTF-8', 'es', 'es/'],
  ['es-419', 'es', 'es/'],
])('%s leads to the pages in %s', (asked, tag, directory) => {
  expect(languageFor(asked, tags)).toEqual({ tag, directory })
})

test.each([
  '',
  'de',
  'pt',
  'pt-BR',
  'ms',
  'uk',
  'cn',
  'gb',
  'sr-Latn',
  'zh-TW',
  'zh-HK',
  'zh_hant',
  'zh-MO',
  'zh-Hant-CN',
  'ru-Latn',
  'und-RU',
  '..',
  '../..',
  '//evil.example',
  'javascript:alert(1)',
  '-',
  'e',
  'constructor',
])('%j leads nowhere', asked => {
  expect(languageFor(asked, tags)).toBeUndefined()
})

test.each([
  ['zh-TW', 'zh-Hans'],
  ['zh_Hant_HK', 'zh-Hans'],
  ['ru-Latn', 'ru'],
  ['ms', undefined],
  ['', undefined],
])('%s is here in some script as %s', (asked, tag) => {
  expect(languageInAnyScript(asked, tags)?.tag).toBe(tag)
})
