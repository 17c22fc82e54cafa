import { expect, test } from 'vitest'
import { oncePer } from './oncePer.ts'

test('computes one result for each object, once', () => {
  let made = 0
  const lengthOf = oncePer((list: readonly string[]) => {
    made += 1
    return list.length || undefined
  })
  const [one, none] = [['a'], []]
  expect([lengthOf(one), lengthOf(none), lengthOf(one), lengthOf(none)]).toEqual([1, undefined, 1, undefined])
  expect(made).toBe(2)
  expect(lengthOf(['a'])).toBe(1)
  expect(made).toBe(3)
})
