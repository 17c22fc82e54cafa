import { expect, test } from 'vitest'
import { drawnMark } from '../../view/drawnMark.ts'
import { markOfHtml } from './markOfHtml.ts'

test('counts elements and reads the text as a browser does', () => {
  const html = '<p class="a">He &amp; &quot;she&quot;<!-- --> can&#x27;t: 1 &lt; 2<br/>&amp;lt;</p><h2></h2>'
  expect(markOfHtml(html)).toBe(drawnMark(3, 'He & "she" can\'t: 1 < 2&lt;'))
})

test('tells a wrapped text and a translated one from what was drawn', () => {
  const drawn = markOfHtml('<p>Host</p>')
  expect(markOfHtml('<p><font>Host</font></p>')).not.toBe(drawn)
  expect(markOfHtml('<p>HOST</p>')).not.toBe(drawn)
  expect(markOfHtml('<p>Hots</p>')).not.toBe(drawn)
  expect(markOfHtml('<p class="b">Host</p>')).toBe(drawn)
})
