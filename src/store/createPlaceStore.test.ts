import { beforeEach, describe, expect, test, vi } from 'vitest'
import { countryCode } from '../model/country/countryCode.ts'
import { ofLength, real } from '../timeline/fixtures/timelines.ts'
import { START, type Step } from '../timeline/step.ts'
import { createPlaceStore, type PlaceStore } from './createPlaceStore.ts'

const GBR = countryCode('GBR')
const CAN = countryCode('CAN')
const step = (number: number) => number as Step

let store: PlaceStore
beforeEach(() => {
  store = createPlaceStore(real, { step: step(6), country: null })
})
const place = () => store.getState()
const atBritain = { step: step(3), country: GBR, sentence: null, stance: null, playing: false }

test('begins at the page’s own place, with no sentence lit and no replay', () => {
  expect(createPlaceStore(real, { step: step(3), country: GBR }).getState()).toEqual(atBritain)
})

test('each store has its own place', () => {
  createPlaceStore(real, { step: START, country: null }).events.readerMovedTo(2)
  expect(place().step).toBe(6)
})

describe('moving the step', () => {
  test('goes there and brings the panel back from a country to the step', () => {
    store.events.readerPicked(GBR)
    store.events.readerMovedTo(2)
    expect(place()).toEqual({ step: 2, country: null, sentence: null, stance: null, playing: false })
  })

  test.each([
    [-1, 0],
    [99, 6],
    [Number.NaN, 0],
    [2.6, 3],
  ])('to %d ends at step %d', (to, at) => {
    store.events.readerMovedTo(to)
    expect(place().step).toBe(at)
  })

  test('to the current step also leaves the country', () => {
    store.events.readerPicked(GBR)
    store.events.readerMovedTo(6)
    expect(place().country).toBeNull()
  })

  test('stops a replay and puts out a sentence', () => {
    store.events.readerLit('7')
    store.events.readerMovedTo(1)
    expect(place().sentence).toBeNull()
    store.events.playbackStarted()
    store.events.readerMovedTo(1)
    expect(place().playing).toBe(false)
  })
})

describe('picking a country', () => {
  test('keeps the step', () => {
    store.events.readerPicked(GBR)
    expect(place()).toEqual({ ...atBritain, step: 6 })
  })

  test('by a tile’s label goes to the tile’s step, and to the last at most', () => {
    store.events.readerPicked(GBR, 3)
    expect(place()).toEqual(atBritain)
    store.events.readerPicked(CAN, 70)
    expect(place()).toEqual({ ...atBritain, step: 6, country: CAN })
  })

  test('at step 0 goes to the start', () => {
    store.events.readerPicked(countryCode('CHN'), 0)
    expect(place().step).toBe(0)
  })

  test('stops a replay where it is and puts out a sentence', () => {
    store.events.playbackStarted(step(2))
    store.events.readerPicked(GBR)
    expect(place()).toEqual({ ...atBritain, step: 2 })
    store.events.readerLit('7')
    store.events.readerPicked(CAN)
    expect(place().sentence).toBeNull()
  })

  test('can be taken back: the panel shows the step again', () => {
    store.events.readerPicked(GBR, 3)
    store.events.readerWentBackToStep()
    expect(place()).toEqual({ ...atBritain, country: null })
  })
})

describe('lighting a sentence', () => {
  test('stops a replay, keeps step and country, and ends with null', () => {
    store.events.playbackStarted(step(3))
    store.events.readerLit('7')
    expect(place()).toEqual({ step: 3, country: null, sentence: '7', stance: null, playing: false })
    store.events.readerPicked(GBR)
    store.events.readerLit('8')
    expect(place()).toEqual({ ...atBritain, sentence: '8' })
    store.events.readerLit(null)
    expect(place()).toEqual(atBritain)
  })
})

describe('a replay', () => {
  test('begins before the first event, with the panel at the step', () => {
    store.events.readerPicked(GBR)
    store.events.playbackStarted()
    expect(place()).toEqual({ step: 0, country: null, sentence: null, stance: null, playing: true })
  })

  test('moves on one step at a time and stops at the last', () => {
    store.events.playbackStarted(step(4))
    store.events.playbackMovedOn()
    expect(place()).toMatchObject({ step: 5, playing: true })
    store.events.playbackMovedOn()
    expect(place()).toMatchObject({ step: 6, playing: false })
  })

  test('that was stopped does not move on', () => {
    store.events.playbackStarted()
    store.events.playbackStopped()
    store.events.playbackMovedOn()
    expect(place()).toMatchObject({ step: 0, playing: false })
  })

  test('of a story without events ends at once', () => {
    const empty = createPlaceStore(ofLength(0), { step: START, country: null })
    empty.events.playbackStarted()
    empty.events.playbackMovedOn()
    expect(empty.getState()).toMatchObject({ step: 0, playing: false })
  })
})

describe('a place that arrives', () => {
  test('is adopted, even in part, and stops a replay', () => {
    store.events.playbackStarted()
    store.events.placeArrived({ step: step(3), country: GBR })
    expect(place()).toEqual(atBritain)
    store.events.placeArrived({ country: CAN })
    expect(place()).toEqual({ ...atBritain, country: CAN })
    store.events.placeArrived({ step: step(1) })
    expect(place()).toEqual({ ...atBritain, step: 1, country: CAN })
    store.events.placeArrived({ country: null })
    expect(place()).toEqual({ ...atBritain, step: 1, country: null })
  })
})

test('notifies its listeners of changes only', () => {
  const listener = vi.fn()
  store.subscribe(listener)
  store.events.readerMovedTo(6)
  store.events.readerWentBackToStep()
  store.events.readerLit(null)
  store.events.playbackStopped()
  store.events.placeArrived({ step: step(6), country: null })
  expect(listener).not.toHaveBeenCalled()
  store.events.readerPicked(GBR)
  store.events.readerPicked(GBR)
  expect(listener).toHaveBeenCalledTimes(1)
})
