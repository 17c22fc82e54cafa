import { expect, test } from 'vitest'
import { type PartRun, withFigures } from './figuresTable.ts'

const run = (part: string, value: string, holds = true): PartRun => ({
  part,
  date: '2026-11-25',
  seconds: 12.4,
  figures: [{ what: 'links | tried', value, bar: '0', holds }],
})
const EMPTY = 'Before.\n\n<!-- figures -->\n<!-- /figures -->\n\nAfter.\n'
const ORDER = ['axe', 'fuzz']

test('writes the rows of all parts into their place, in order', () => {
  const written = withFigures(EMPTY, [run('fuzz', '$& 1', false), run('axe', '0')], ORDER, 'Chromium 1')
  expect(written).toBe(`Before.

<!-- figures -->

Last run of \`npm run test:long\`: Chromium 1.

| part | what | measured | held to | holds | run |
|---|---|---|---|---|---|
| axe | links \\| tried | 0 | 0 | yes | 2026-11-25, 12 s |
| fuzz | links \\| tried | $& 1 | 0 | **no** | 2026-11-25, 12 s |

<!-- /figures -->

After.
`)
})

test('keeps the rows of parts that did not run, and replaces those of one that did', () => {
  const first = withFigures(EMPTY, [run('axe', '3'), run('fuzz', '4')], ORDER, 'Chromium 1') ?? ''
  const second = withFigures(first, [run('axe', '5')], ORDER, 'Chromium 2') ?? ''
  expect(second.match(/^\| (axe|fuzz) .*/gm)?.map(row => row.split(' | ')[2])).toEqual(['5', '4'])
  expect(withFigures(second, [], ORDER, 'Chromium 2')).toBe(second)
})

test('has no place in a document without one', () => {
  expect(withFigures('Before. After.', [run('axe', '0')], ORDER, 'Chromium 1')).toBeNull()
})
