import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countryCode } from '../model/country/countryCode.ts'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'
import { real } from '../timeline/fixtures/timelines.ts'
import { START, type Step } from '../timeline/step.ts'
import { createPlaceStore, type PlaceStore } from './createPlaceStore.ts'
import { followPlayback, stayAt } from './playback.ts'

const stays = [2200, 2300, 2400, 2500, 2600, 2700, 2800]

let store: PlaceStore
let stop: () => void
beforeEach(() => {
  vi.useFakeTimers()
  store = createPlaceStore(real, { step: START, country: null })
  stop = followPlayback(store, stays)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})
const at = () => store.getState().step

describe('stayAt', () => {
  test.each([
    [0, 2200],
    [84, 2200],
    [100, 2600],
    [135, 3500],
    [1000, 3500],
  ])('stays at a finding of %d characters for %d ms', (length, stay) => {
    expect(stayAt(length)).toBe(stay)
  })

  test('stays from 2.2 to 3.5 s, never less for a longer finding', propertyTime, () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(200), (length, more) => {
        expect(stayAt(length)).toBeGreaterThanOrEqual(2200)
        expect(stayAt(length + more)).toBeLessThanOrEqual(3500)
        expect(stayAt(length + more)).toBeGreaterThanOrEqual(stayAt(length))
      }),
      propertyRuns,
    )
  })
})

describe('followPlayback', () => {
  test('nothing moves until a replay begins', () => {
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(at()).toBe(0)
  })

  test('stays at each step for its own time, then moves on, and stops at the end', () => {
    store.events.playbackStarted()
    for (const [step, stay] of stays.slice(0, 6).entries()) {
      vi.advanceTimersByTime(stay - 1)
      expect(at()).toBe(step)
      vi.advanceTimersByTime(1)
      expect(at()).toBe(step + 1)
    }
    expect(store.getState().playing).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('continues a replay that had already begun', () => {
    stop()
    store.events.playbackStarted(4 as Step)
    stop = followPlayback(store, stays)
    vi.advanceTimersByTime(2600)
    expect(at()).toBe(5)
  })

  test('has one timer, restarted each time play is pressed', () => {
    store.events.playbackStarted()
    vi.advanceTimersByTime(2000)
    store.events.playbackStarted(2 as Step)
    store.events.playbackStarted(3 as Step)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(2499)
    expect(at()).toBe(3)
    vi.advanceTimersByTime(1)
    expect(at()).toBe(4)
  })

  test.each<[string, () => void]>([
    ['stop is pressed', () => store.events.playbackStopped()],
    ['a country is picked', () => store.events.readerPicked(countryCode('GBR'))],
    ['the slider is moved', () => store.events.readerMovedTo(0)],
    ['a sentence is lit', () => store.events.readerLit('7')],
    ['a place arrives', () => store.events.placeArrived({ step: START })],
  ])('stands still for good when %s', (_, happens) => {
    store.events.playbackStarted()
    happens()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(at()).toBe(0)
  })

  test('stops for good when told to', () => {
    store.events.playbackStarted()
    stop()
    expect(vi.getTimerCount()).toBe(0)
    store.events.playbackStarted(1 as Step)
    vi.advanceTimersByTime(60_000)
    expect(at()).toBe(1)
  })

  test('stays 2.2 s at a step without a given time', () => {
    stop()
    stop = followPlayback(store, [])
    store.events.playbackStarted()
    vi.advanceTimersByTime(2199)
    expect(at()).toBe(0)
    vi.advanceTimersByTime(1)
    expect(at()).toBe(1)
  })
})
