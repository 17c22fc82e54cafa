import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LAST, timeline } from '../beijingFixture.testing.ts'
import { countryCode } from '../model/country/countryCode.ts'
import { createPlaceStore } from './createPlaceStore.ts'
import { restingStore } from './restingStore.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function stores() {
  const store = createPlaceStore(timeline, { step: LAST, country: null })
  const resting = restingStore(store)
  const heard: (string | number)[] = []
  const unsubscribe = resting.subscribe(({ country, step }, before) =>
    heard.push(`${before.step} to ${country ?? step}`),
  )
  return { store, resting, heard, unsubscribe }
}

test('a reader who steps on is followed once, where they rest, within a tenth of a second', () => {
  const { heard, resting, store } = stores()
  for (const step of [5, 4, 3, 2]) {
    store.events.readerMovedTo(step)
    vi.advanceTimersByTime(50)
    expect(resting.getState().step).toBe(LAST)
  }
  vi.advanceTimersByTime(50)
  expect(heard).toEqual(['6 to 2'])
  expect(resting.getState()).toBe(store.getState())
})

test('a choice is followed in the next task, with the step that came just before it', () => {
  const { heard, store } = stores()
  store.events.readerMovedTo(3)
  store.events.readerPicked(countryCode('GBR'))
  expect(heard).toEqual([])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual(['6 to GBR'])
})

test('its events are those of the store, and who has unsubscribed hears nothing', () => {
  const { heard, resting, store, unsubscribe } = stores()
  resting.events.readerMovedTo(1)
  expect(store.getState().step).toBe(1)
  unsubscribe()
  vi.advanceTimersByTime(1000)
  expect(heard).toEqual([])
})
