import { expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { fieldText } from '../record/recordReport.ts'
import { checkShown } from './checkShown.ts'

const found = (...changes: Change[]) => foundBy(checkShown, changes)

test('finds nothing in the real record', () => {
  expect(found()).toEqual([])
})

// F06 is in no panel: it gives context only.
test.each([
  [['given', 0, 'statement'], 'F06'],
  [['statements', 17, 'continues'], 'F06'],
  [['events', 4, 'establishedBy', 1], 'F06'],
  [['events', 0, 'alsoSaidBy', 1], 'F06'],
  [['events', 0, 'shows', 0], 'F06'],
  [['countries', 3, 'seeAlso', 1], 'F06'],
] as [Change['path'], string][])('reports a statement that no panel shows at %j', (path, value) => {
  expect(found({ path, value })).toEqual([
    [fieldText(path), '"F06"', 'a statement that a panel shows; the "panels" of F06 are empty'],
  ])
})

test('accepts a hidden statement that continues a hidden one, and leaves unknown ones to other checks', () => {
  expect(found({ path: ['statements', 6, 'continues'], value: 'F06' })).toEqual([])
  expect(found({ path: ['events', 0, 'shows', 0], value: 'NOBODY' })).toEqual([])
})
