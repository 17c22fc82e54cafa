import { expect, test } from 'vitest'
import { plural } from './plural.ts'
import { wordsOf } from './wordsOf.ts'

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100]

test.each([
  ['en', ['0 found', '1 found', '2 found', '3 found', '5 found', '11 found', '21 found', '100 found']],
  ['id', NUMBERS.map(n => `${n} ditemukan`)],
  ['zh-Hans', NUMBERS.map(n => `找到${n}个`)],
  ['ru', NUMBERS.map(n => ([1, 21].includes(n) ? `найдена ${n}` : `найдено ${n}`))],
  ['fr', NUMBERS.map(n => (n < 2 ? `${n} trouvé` : `${n} trouvés`))],
  ['es', NUMBERS.map(n => (n === 1 ? '1 encontrado' : `${n} encontrados`))],
  ['ar', ['لا نتائج', 'نتيجة واحدة', 'نتيجتان', '3 نتائج', '5 نتائج', '11 نتيجة', '21 نتيجة', '100 نتيجة']],
])('0, 1, 2, 3, 5, 11, 21, 100 in %s', (language, texts) => {
  expect(NUMBERS.map(n => plural(wordsOf(language).searchFound, n, language))).toEqual(texts)
})

test('a form that a text lacks falls back to other', () => {
  expect(plural({ other: '{n} left' }, 1, 'en')).toBe('1 left')
})
