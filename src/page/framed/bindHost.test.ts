import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FrameWindow, frameWindow } from '../../frame/frameWindow.testing.ts'
import type { Guest } from '../../frame/guest.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { createPlaceStore, type PlaceStore } from '../../store/createPlaceStore.ts'
import { real } from '../../timeline/fixtures/timelines.ts'
import { START } from '../../timeline/step.ts'
import { bindHost } from './bindHost.ts'

const GBR = countryCode('GBR')
const out = { source: 'boycott-map', v: 1 }
let frame: FrameWindow
let store: PlaceStore
let guest: Guest
beforeEach(() => {
  vi.useFakeTimers()
  frame = frameWindow()
  vi.stubGlobal('document', frame.window.document)
  store = createPlaceStore(real, { step: START, country: null })
  guest = bindHost(frame.window, frame.content, store, real, code => code === GBR)
})
afterEach(() => {
  guest.stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
const send = (message: object) => frame.send({ target: 'boycott-map', v: 1, ...message })

const said = () => frame.posted.filter(message => (message as { type?: string }).type === 'ready')

test('says that it is ready after its own load, once', () => {
  expect(said()).toEqual([])
  frame.fire('load')
  expect(said()).toEqual([])
  vi.advanceTimersByTime(1)
  expect(frame.posted[0]).toEqual({ ...out, type: 'ready' })
  vi.advanceTimersByTime(10_000)
  expect(said()).toHaveLength(1)
})

test('says so at once where everything is there, and after a while where a file does not come', () => {
  vi.advanceTimersByTime(3000)
  expect(said()).toHaveLength(1)
  frame.fire('load')
  vi.advanceTimersByTime(10_000)
  expect(said()).toHaveLength(1)

  const loaded = frameWindow()
  Object.assign(loaded.window.document, { readyState: 'complete' })
  const other = bindHost(loaded.window, loaded.content, store, real, () => true)
  expect(loaded.posted).toEqual([{ ...out, type: 'ready' }])
  other.stop()
})

test('says nothing more once it is stopped', () => {
  frame.fire('load')
  guest.stop()
  expect(frame.listeners()).toBe(0)
  vi.advanceTimersByTime(10_000)
  expect(frame.posted).toEqual([])
})

test('goes to a step, and to no step that is none', () => {
  store.events.readerPicked(GBR)
  send({ type: 'step', step: 'gbr' })
  expect(store.getState()).toMatchObject({ step: 3, country: null })
  for (const step of ['nowhere', '4', 'constructor']) send({ type: 'step', step })
  expect(store.getState().step).toBe(3)
  send({ type: 'step', step: 'start' })
  expect(store.getState().step).toBe(0)
})

test('chooses a known country, and goes back to the step', () => {
  send({ type: 'country', country: 'gbr' })
  expect(store.getState().country).toBe(GBR)
  for (const country of ['QQQ', 'GB', '__proto__']) send({ type: 'country', country })
  expect(store.getState().country).toBe(GBR)
  send({ type: 'country', country: null })
  expect(store.getState().country).toBe(null)
})

test('plays and pauses', () => {
  send({ type: 'play' })
  expect(store.getState().playing).toBe(true)
  send({ type: 'pause' })
  expect(store.getState().playing).toBe(false)
})

test('takes a theme', () => {
  send({ type: 'theme', theme: 'dark' })
  send({ type: 'theme', theme: 'red' })
  expect(frame.window.document.documentElement.dataset.theme).toBe('dark')
})

test('tells the host where the reader went, and after stopping nothing', () => {
  store.events.readerPicked(GBR, 3)
  store.events.readerLit('7')
  expect(frame.posted).toEqual([
    { ...out, type: 'step', step: 'gbr' },
    { ...out, type: 'country', country: 'GBR' },
  ])
  guest.stop()
  store.events.readerMovedTo(1)
  expect(frame.posted).toHaveLength(2)
})
