import { expect, test } from 'vitest'
import { comparable } from './comparable.ts'

test.each([
  ['curly and straight marks', 'He said: “It’s ‘over’”', "He said: \"It's 'over'\""],
  ['German marks', '„Nein“', '"Nein"'],
  ['a no-break space', 'a\u00A0boycott', 'a boycott'],
  ['a thin, a narrow and an ideographic space', 'a\u2009b\u202Fc\u3000d', 'a b c d'],
  ['gaps of several', 'a \t\u00A0 b', 'a b'],
  ['a line break', 'a\nb\r\nc\rd', 'a b c d'],
  ['a soft hyphen, and a line that breaks there', 'boy\u00ADcott sup\u00AD\nport', 'boycott support'],
  ['ligatures', 'o\uFB03cial \uFB01rst \uFB02ag', 'official first flag'],
  ['Arabic letters as they are joined', '\uFEE3\uFEBC\uFEAE', 'مصر'],
  ['dashes', 'a – b — c ‐ d − e -- f', 'a - b - c - d - e - f'],
  ['dots that leave out', 'and …', 'and ...'],
  ['letters and their marks', 'caf\u00E9', 'cafe\u0301'],
  ['Korean letters', '한국', '한국'.normalize('NFD')],
  ['a line of Chinese', '中国\n外交部，\n发言人', '中国外交部，发言人'],
])('%s count as equal', (_, typed, plain) => {
  expect(comparable(typed).text).toBe(comparable(plain).text)
})

test.each([
  ['boycott', 'boycot'],
  ['China', 'Сhina'],
  ['no one', 'noone'],
  ['cafe', 'café'],
  ['x²', 'x2'],
  ['Boycott', 'boycott'],
  ['a, b', 'a b'],
  ['coop', 'co-op'],
  ['«oui»', '"oui"'],
])('"%s" and "%s" are different words', (one, other) => {
  expect(comparable(one).text).not.toBe(comparable(other).text)
})

test('tells where each character comes from', () => {
  const { ends, starts, text } = comparable('a\u00A0 \uFB01é')
  expect(text).toBe('a fie\u0301')
  expect(starts).toEqual([0, 1, 3, 3, 4, 4])
  expect(ends).toEqual([1, 3, 4, 4, 5, 5])
})
