import { expect, test } from 'vitest'
import { world } from '../record/fixtures/recordFile.ts'
import { OLYMPIC_CODES } from './olympicCodes.ts'

test('leads from codes that are not ours to codes that are', () => {
  expect(Object.keys(OLYMPIC_CODES).length).toBeGreaterThan(80)
  expect(Object.keys(OLYMPIC_CODES).filter(world.has)).toEqual([])
  expect(Object.values(OLYMPIC_CODES).filter(code => !world.has(code))).toEqual([])
  expect(new Set(Object.values(OLYMPIC_CODES)).size).toBe(Object.keys(OLYMPIC_CODES).length)
})
