import { expect, test } from 'vitest'
import { parseText, recordText } from './fixtures/recordFile.ts'
import { problemText } from './problem.ts'
import { repeatedFields } from './repeatedFields.ts'

test('reports each field that an object has twice, at its second place', () => {
  const text = `{
  "a": 1,
  "list": [{ "b": 1 }, {
    "b": 2,
    "b": 3
  }],
  "b": 4,
  "a": { "c": 1, "c": 2 }
}`
  expect(repeatedFields('record.json', text).map(problemText)).toEqual([
    'record.json:5  list[1].b\n  found "b" a second time\n  expected it once: it stands in line 4 already',
    'record.json:8  a\n  found "a" a second time\n  expected it once: it stands in line 2 already',
    'record.json:8  a.c\n  found "c" a second time\n  expected it once: it stands in line 8 already',
  ])
})

test('a record in which an event has two findings is refused', () => {
  expect(repeatedFields('record.json', recordText)).toEqual([])
  const twice = recordText.replace(/"finding": \{/, '"finding": {},\n      "finding": {')
  expect(twice).not.toBe(recordText)
  const parsed = parseText(twice)
  expect(parsed.ok ? [] : parsed.faults.map(({ found }) => found)).toEqual(['"finding" a second time'])
})
