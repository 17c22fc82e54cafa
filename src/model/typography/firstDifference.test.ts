import { expect, test } from 'vitest'
import { firstDifference } from './firstDifference.ts'

test.each([
  ['the Сhinese', 'the Chinese', 'they differ at character 5, after "the ": "С" (U+0421) here, "C" there'],
  ['cafe', 'café', 'they differ at character 4, after "caf": "e" here, "é" (U+00E9) there'],
  ['cafe\u0301', 'cafe', 'they differ at character 4, after "caf": "e\u0301" here, "e" there'],
  ['no one', 'noone', 'they differ at character 3, after "no": a space here, "o" there'],
  ['no\u00A0one', 'noone', 'they differ at character 3, after "no": U+00A0 (no-break space) here, "o" there'],
  [
    'a boycott',
    'a boycott of',
    'they differ at character 10, after "a boycott": the end here, a space there',
  ],
])('%j and %j', (text, other, told) => {
  expect(firstDifference(text, other, 'there')).toBe(told)
})

test('typography alone makes no difference', () => {
  expect(firstDifference('“It’s” – o\uFB03cial', '"It\'s" - official', 'there')).toBeUndefined()
})
