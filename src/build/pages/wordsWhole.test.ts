import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wholeWords, wordsWhole } from './wordsWhole.tsx'

test.each([
  ['四国政府不派官员出席2022年北京冬奥会', '四国|政府|不派官员|出席|2022年|北京|冬奥会'],
  ['七国提出抗议，三国支持', /^[^|]*国.*抗议，\|/],
])('a line of Chinese breaks between words: %s', (text, parts) => {
  const words = wholeWords(text, 'zh-Hans')
  expect(words.join('')).toBe(text)
  expect(words.join('|')).toMatch(parts)
})

test('a text of another language is left as it is', () => {
  expect(wholeWords('Four governments send no officials', 'en')).toEqual([
    'Four governments send no officials',
  ])
})

test('breaks are offered, and the text is the same', () => {
  const markup = renderToStaticMarkup(wordsWhole('2022年北京', 'zh-Hans'))
  expect(markup).toBe('2022年<wbr/>北京')
})
