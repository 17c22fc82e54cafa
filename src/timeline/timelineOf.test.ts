import { expect, test } from 'vitest'
import { real } from './fixtures/timelines.ts'

test('takes from the story what holds when, and no texts', () => {
  expect(real.joins).toEqual(['boycott'])
  expect(real.given).toEqual({ CHN: 'host' })
  expect(real.disputed).toEqual(['XCR', 'XSG'])
  expect(real.events[0]).toEqual({ id: 'usa', actor: 'USA', takes: { USA: 'boycott' }, addresses: [] })
  expect(real.events).toHaveLength(6)
})
