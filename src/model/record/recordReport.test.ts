import { expect, test } from 'vitest'
import { recordReport } from './recordReport.ts'

const text = '{\n  "events": [\n    {"id": "usa"},\n    {"id": "aus"}\n  ]\n}'

test.each([
  [['events', 1, 'id'], 4, 'events[1].id'],
  [['events', 1, 'label', 'en'], 4, 'events[1].label.en'],
  [['words'], 1, 'words'],
  [[], 1, '(the whole file)'],
])('names line and field of %j; a missing field is where it should stand', (path, line, field) => {
  const report = recordReport('r.json', text)
  report.add(path, 'x', 'y')
  expect(report.problems).toEqual([{ file: 'r.json', line, field, found: '"x"', expected: 'y' }])
})

test.each([
  [undefined, 'nothing'],
  [null, 'null'],
  [['a'], '["a"]'],
  [{ a: 'b'.repeat(200) }, `{"a":"${'b'.repeat(114)}…`],
  ['c'.repeat(200), `"${'c'.repeat(200)}"`],
])('shows what was found: texts whole, long objects cut', (found, shown) => {
  const report = recordReport('r.json', text)
  report.add([], found, 'y')
  expect(report.problems[0]?.found).toBe(shown)
})
