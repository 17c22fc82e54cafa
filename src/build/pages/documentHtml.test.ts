import { expect, test } from 'vitest'
import { dataBlock } from './documentHtml.ts'

test('data cannot end its block, open a tag or break a line', () => {
  const hostile = { text: '</script><script>alert(1)</script><!--\u2028\u2029' }
  const block = dataBlock('page-story', hostile)
  expect(block.match(/</g)).toHaveLength(2)
  expect(block).not.toMatch(/[\u2028\u2029]/)
  const json = /^<script type="application\/json" id="page-story">(.*)<\/script>$/s.exec(block)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual(hostile)
})
