import { describe, expect, test } from 'vitest'
import { COUNTED_LANGUAGES, numbersIn } from './numbersIn.ts'
import { numberWords } from './numberWords.ts'

const LANGUAGES = ['en', 'id', 'zh-Hans', 'ru', 'fr', 'es', 'ar']
const read = (text: string, language: string) =>
  numbersIn(text, language).map(({ word, value }) => `${word} ${value}`)

test.each([
  ['en', 'Four countries, two of 2022.', ['Four 4', 'two 2', '2022 2022']],
  ['en', 'The third and the first', ['third 3', 'first 1']],
  ['en', 'Someone told anyone often', []],
  ['en', '', []],
  ['en', 'thirteen, a dozen, twenty-four', ['thirteen 13', 'dozen 12', 'twenty-four 24']],
  ['en', 'two hundred and five; a thousand', ['two hundred and five 205', 'thousand 1000']],
  ['en', 'Both; no one, not one, one another', ['Both 2']],
  ['en', '1,200 of 3.5 and 12,345,678', ['1,200 1200', '3.5 3.5', '12,345,678 12345678']],
  ['en', '٧ and ９ and १२', ['٧ 7', '９ 9', '१२ 12']],
  [
    'id',
    'tujuh belas; dua puluh satu; selusin; tidak satu pun',
    ['tujuh belas 17', 'dua puluh satu 21', 'selusin 12'],
  ],
  ['id', '1.200 orang', ['1.200 1200']],
  [
    'ru',
    'двадцать одна страна, пятнадцати, дюжина, ни одна',
    ['двадцать одна 21', 'пятнадцати 15', 'дюжина 12'],
  ],
  [
    'fr',
    'treize, quatre-vingts, vingt et un, dix-sept',
    ['treize 13', 'quatre-vingts 80', 'vingt et un 21', 'dix-sept 17'],
  ],
  ['fr', 'une douzaine, 1\u202f200, soixante-dix', ['douzaine 12', '1\u202f200 1200', 'soixante-dix 70']],
  ['es', 'dieciséis, treinta y dos, una docena, ni uno', ['dieciséis 16', 'treinta y dos 32', 'docena 12']],
  ['ar', 'ثلاث عشرة دولة، أربع وعشرون، عشرين', ['ثلاث عشرة 13', 'أربع وعشرون 24', 'عشرين 20']],
  ['ar', 'يوم الاثنين، والاثنين؛ لا واحدة', []],
  ['zh-Hans', '周三国务院、星期一个、没有一个国家', []],
  ['zh-Hans', '一百零五个、一打国家、共有三国', ['一百零五 105', '一打 12', '三 3']],
  ['id', 'Keempat negara, dua belas pejabat, dua surat', ['Keempat 4', 'dua belas 12', 'dua 2']],
  ['id', 'Negara pertama; seorang pejabat dari sebuah negara', ['pertama 1']],
  ['ru', 'Четыре страны, трёх из четырех', ['Четыре 4', 'трёх 3', 'четырех 4']],
  [
    'ru',
    'двум странам, обеим, пятью, первыми, третьей',
    ['двум 2', 'обеим 2', 'пятью 5', 'первыми 1', 'третьей 3'],
  ],
  ['ru', 'Одна из двенадцати; впервые, во-вторых', ['Одна 1', 'двенадцати 12', 'вторых 2']],
  ['ru', 'вместе с семьёй', []],
  ['fr', 'Quatre pays, les premières sur douze', ['Quatre 4', 'premières 1', 'douze 12']],
  ['fr', 'un boycott d’une semaine, un seul pays', ['un seul 1']],
  ['es', 'Cuatro países, el tercer y la séptima', ['Cuatro 4', 'tercer 3', 'séptima 7']],
  ['es', 'un boicot de una semana, una sola vez, ambas', ['una sola 1', 'ambas 2']],
  ['ar', 'أربع دول، والثلاث، لأربعة', ['أربع 4', 'والثلاث 3', 'لأربعة 4']],
  ['ar', 'دولتان، والدولتين، للدولتين', ['دولتان 2', 'والدولتين 2', 'للدولتين 2']],
  ['ar', 'الأولى والثانية، واحدة، اربع', ['الأولى 1', 'والثانية 2', 'واحدة 1', 'اربع 4']],
  ['ar', 'اثنتا عشرة دولة، وإحدى عشرة، عشر', ['اثنتا عشرة 12', 'وإحدى عشرة 11', 'عشر 10']],
  ['ar', 'إحدى الدول في الألعاب الأولمبية', []],
  ['zh-Hans', '四个国家、两国、三名官员', ['四 4', '两 2', '三 3']],
  ['zh-Hans', '第一个，首个国家，第十二届', ['第一 1', '首 1', '第十二 12']],
  [
    'zh-Hans',
    '二十国、二十一个、十一名、2022年12月8日',
    ['二十 20', '二十一 21', '十一 11', '2022 2022', '8 8'],
  ],
  ['zh-Hans', '一些统一国家，唯一一致，数十国，十多个，几个，任一国', []],
  ['zh-Hans', '首都、十分、三月、万一', []],
])('in %s "%s" states %j', (language, text, expected) => {
  expect(read(text, language)).toEqual(expected)
})

describe.each(LANGUAGES)('%s', language => {
  test('can be counted in', () => {
    expect(COUNTED_LANGUAGES).toContain(language)
    expect(numbersIn('2022 12', language).map(({ value }) => value)).toEqual([2022, 12])
  })

  test('has a word for every number up to twelve', () => {
    if (language === 'zh-Hans') {
      const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
      expect(numerals.map(numeral => numbersIn(`${numeral}国`, language)[0]?.value)).toEqual(
        numerals.map((_, index) => index + 1),
      )
      return
    }
    for (let value = 0; value <= 12; value += 1) {
      for (const word of numberWords[language]?.[value] ?? ['?']) {
        expect(numbersIn(word, language), word).toEqual([{ word, value }])
        expect(numbersIn(`${word.toUpperCase()}.`, language)[0]?.value, word).toBe(value)
      }
    }
  })
})

test('reads digits, but no words, in a language whose number words are unknown', () => {
  expect(numbersIn('quatre de 12', 'xx')).toEqual([{ word: '12', value: 12 }])
  expect(COUNTED_LANGUAGES).toHaveLength(LANGUAGES.length)
})
