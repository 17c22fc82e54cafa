import { expect, test } from 'vitest'
import { articleText, recordText } from '../record/fixtures/recordFile.ts'
import { strays } from './strays.ts'

test.each([
  ['a \u202Eboycott', 'U+202E (right-to-left override)'],
  ['a \u2066boycott\u2069', 'U+2066 (first strong isolate)'.replace('first strong', 'left-to-right')],
  ['a \u0007boycott', 'U+0007 (control character)'],
  ['a\u0085boycott', 'U+0085 (control character)'],
  ['a \uE000boycott', 'U+E000 (private character)'],
  ['a \u{F0001}boycott', 'U+F0001 (private character)'],
  ['Fran\uFFFDois', 'U+FFFD (replacement character)'],
  ['boy\u200Bcott', 'U+200B (zero-width space)'],
  ['boy\u200Dcott', 'U+200D (zero-width joiner)'],
  ['boy\u200Ccott', 'U+200C (zero-width non-joiner)'],
  ['boy\u2060cott', 'U+2060 (word joiner)'],
  ['boy\uFEFFcott', 'U+FEFF (byte order mark, a zero-width no-break space)'],
  ['boycott\u200E', 'U+200E (left-to-right mark)'],
  ['a\u2028boycott', 'U+2028 (line separator)'],
  ['\uFFFCa boycott', 'U+FFFC (object replacement character)'],
  ['a\uFDD0b', 'U+FDD0 (no character)'],
  ['boycott\u{E0041}', 'U+E0041 (character without width)'],
  ['\uD800', 'U+D800 (half of a character)'],
  ['Chinaâ€™s answer', '"â€™"'],
  ['a â€œdominoâ€\u009D', '"â€œ"'],
  ['FranÃ§ois', '"Ã§"'],
  ['Ã–sterreich', '"Ã–"'],
  ['MÃ©xico et le PÃ©rou', '"Ã©"'],
  ['5Â\u00A0000 Â£', '"Â£"'],
  ['ZÅ‚oty', '"Å‚"'],
  ['Ð\u009FÑƒÑ‚Ð¸Ð½', '"Ð\u009FÑƒÑ‚Ð¸Ð½"'],
  ['ä¸\u00ADå›½', '"ä¸\u00ADå›½"'],
  ['Р°Р±Р² вЂ™', '"вЂ™"'],
  ['China‚Äôs', '"‚Äô"'],
  ['AT&amp;T', '"&amp;"'],
  ['a&nbsp;boycott', '"&nbsp;"'],
  ['China&#8217;s', '"&#8217;"'],
  ['China&#x2019;s', '"&#x2019;"'],
  ['a <b>boycott</b>', '"<b>"'],
  ['a<br/>boycott', '"<br/>"'],
  ['a <a href="https://example.org">boycott', '"<a href="https://example.org">"'],
  ['<!-- note -->', '"<!--"'],
])('in %j finds %s', (text, found) => {
  expect(strays(text).map(stray => stray.found)).toContain(found)
})

test.each([
  'Tabs\tand\r\nlines',
  'AT&T; R&D, Q&A; B&Bs; and https://example.org/?a=1&lt=2&copy=3',
  'a < b and c > d, <3, i <3> j',
  '“CAFÉ”, À « Paris », à « la » fin, été », NESCAFÉ®',
  'à\u00A0«\u00A0Paris\u00A0», café\u00A0», André\u00A0— «\u00A0là\u00A0»',
  'AMANHÃ, IRMÃ”, NÃO, PÍŠEME, Úžasný, MÝŠ, BLÅ”, Straße“, „GROß“',
  'Ö–Ä, Ø’, Ñ…',
  'می\u200Cخواهم, \u200Fالصين (BBC)\u200F, क्\u200Dष',
  '👩\u200D🚀, 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  'soft\u00ADly, a\u00A0b',
  'Рід Сім РСФСР США',
  '中国的“多米诺”…—',
])('finds nothing in %j', text => {
  expect(strays(text)).toEqual([])
})

test('finds nothing in our own story', () => {
  expect(strays(articleText)).toEqual([])
  expect(strays(recordText)).toEqual([])
})
