import { expect, test } from 'vitest'
import { curlyQuotes } from './curlyQuotes.ts'
import { record } from './fixtures/realRecord.ts'

test('keeps every sentence at its length and leaves no straight mark, so that offsets hold', () => {
  for (const { text } of record.sentences) {
    const curled = curlyQuotes(text)
    expect(curled).toHaveLength(text.length)
    expect(curled).not.toMatch(/["']/)
    expect(curled.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(text)
  }
})

test.each([
  ['"No," he said.', '“No,” he said.'],
  ['human rights "cruelty" against', 'human rights “cruelty” against'],
  ["these countries' moves, I don't", 'these countries’ moves, I don’t'],
  ["uses 'domino effect' only", 'uses ‘domino effect’ only'],
  ['He said "it is \'over\'"', 'He said “it is ‘over’”'],
  ['"\'Over\', he said"', '“‘Over’, he said”'],
  ['("so")—"and so"', '(“so”)—“and so”'],
  ['["boycott"](boycott) and [\'so\'](x)', '[“boycott”](boycott) and [‘so’](x)'],
  ['\'"No" is no answer,\' he said', '‘“No” is no answer,’ he said'],
  ['“It’s ‘over’,” he said', '“It’s ‘over’,” he said'],
  ["“'Over', he said”", '“‘Over’, he said”'],
  ['‘"No" is no answer’', '‘“No” is no answer’'],
  ['', ''],
])('sets %s as %s', (straight, curly) => {
  expect(curlyQuotes(straight)).toBe(curly)
})
