import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LAST, stepAt, timeline } from '../../beijingFixture.testing.ts'
import { createPlaceStore } from '../../store/createPlaceStore.ts'
import { holdLook } from '../holdLook.ts'
import { landing } from './landing.ts'

const { window } = new JSDOM('<!doctype html><div class="strip"><i class="tile"></i></div>')
const { document } = window
const strip = document.querySelector('.strip') as HTMLElement
let matches = true

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', { matchMedia: () => ({ matches }) })
  document.documentElement.dataset.lively = ''
  matches = true
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A page at a step, which writes down each step as it is shown. */
function pageAt(step: number) {
  const store = createPlaceStore(timeline, { step: step as typeof LAST, country: null })
  const { whenLanded } = landing(strip, store, timeline)
  const shown: number[] = []
  store.subscribe(({ step }) => whenLanded(() => shown.push(step)))
  return { store, shown, whenLanded }
}

/** Ends a transition of the tile, as the browser tells it. */
function endTransition(propertyName: string): void {
  const event = new window.Event('transitionend', { bubbles: true })
  strip.querySelector('.tile')?.dispatchEvent(Object.assign(event, { propertyName }))
}

test('what a falling tile brings is shown as it lands', () => {
  const { shown, store } = pageAt(stepAt('aus'))
  store.events.readerMovedTo(stepAt('gbr'))
  vi.advanceTimersByTime(250)
  endTransition('opacity')
  expect(shown).toEqual([])
  endTransition('transform')
  expect(shown).toEqual([stepAt('gbr')])
})

test('it is shown where the browser tells no end', () => {
  const { shown, store } = pageAt(0)
  store.events.readerMovedTo(1)
  vi.advanceTimersByTime(400)
  expect(shown).toEqual([1])
})

test('nothing waits for a reader who steps on while a tile falls', () => {
  const { shown, store } = pageAt(0)
  for (const step of [1, 2, 3, 4]) {
    store.events.readerMovedTo(step)
    vi.advanceTimersByTime(60)
    expect(shown).toEqual(step === 1 ? [] : Array.from({ length: step }, (_, index) => index + 1))
  }
})

test('nothing waits where no tile falls: back, at an answer, and at a choice', () => {
  const { shown, store } = pageAt(LAST)
  for (const step of [5, 4, 3, 4, 5, 6]) {
    vi.advanceTimersByTime(1000)
    store.events.readerMovedTo(step)
  }
  // The fourth tile falls once more.
  expect(shown).toEqual([5, 4, 3, 4, 5, 6])
  vi.advanceTimersByTime(1000)
  store.events.readerPicked('GBR' as never)
  expect(shown).toHaveLength(7)
})

test.each([
  ['prefers less motion', () => (matches = false)],
  ['has only just come', () => delete document.documentElement.dataset.lively],
])('nothing waits where the reader %s', (_, set) => {
  set()
  const { shown, store } = pageAt(0)
  store.events.readerMovedTo(1)
  expect(shown).toEqual([1])
})

test('an element keeps its look until then, and no longer', () => {
  const { store, whenLanded } = pageAt(0)
  const element = document.createElement('i')
  store.subscribe(() => holdLook(element, 'later', whenLanded))
  store.events.readerMovedTo(1)
  expect(element.dataset.held).toBe('later')
  endTransition('transform')
  expect(element.dataset.held).toBeUndefined()
  store.events.readerMovedTo(0)
  expect(element.dataset.held).toBeUndefined()
})
