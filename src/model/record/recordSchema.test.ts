import { expect, test } from 'vitest'
import { changed } from './fixtures/changed.ts'
import { recordInEnglish } from './fixtures/recordFile.ts'
import { recordSchema } from './recordSchema.ts'

/** Where the shape of our story is wrong once an id of something with files of its own is another. */
const wrong = (path: (string | number)[], value: string) =>
  recordSchema
    .safeParse(changed(recordInEnglish(), [{ path, value }]))
    .error?.issues.map(issue => issue.path.join('.')) ?? []

const DEVICES = ['con', 'CON', 'prn', 'aux', 'NUL', 'com1', 'COM9', 'lpt1', 'com0', 'conin']

test.each([...DEVICES, 'r'.repeat(61), 'a/b', '../a', 'a.b', 'a ', '-a', ''])(
  'no event or story can be named %s: files are named after it',
  id => {
    expect(wrong(['events', 0, 'id'], id)).toEqual(['events.0.id'])
    expect(wrong(['id'], id)).toEqual(['id'])
  },
)

test.each(['console', 'nul-1', 'com10', 'r'.repeat(60), 'GBR'])('%s is a name', id => {
  expect(wrong(['events', 0, 'id'], id)).toEqual([])
})
