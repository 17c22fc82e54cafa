import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quietStatus } from './quietStatus.ts'

let region: { textContent: string }
let heard: string[]
beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  let text = ''
  region = {
    get textContent() {
      return text
    },
    set textContent(next) {
      text = next
      if (next !== '') heard.push(next)
    },
  }
})
afterEach(() => vi.useRealTimers())
const status = () => quietStatus(region as unknown as Element)

test('is silent until something is said, and empties itself after three seconds', () => {
  const say = status()
  vi.advanceTimersByTime(10_000)
  expect(heard).toEqual([])
  say('3 found')
  vi.advanceTimersByTime(10)
  expect(region.textContent).toBe('3 found')
  vi.advanceTimersByTime(3000)
  expect(region.textContent).toBe('')
})

test('says one thing a second, the last one', () => {
  const say = status()
  for (const text of ['1 found', '2 found', '3 found']) say(text)
  vi.advanceTimersByTime(10)
  for (const text of ['4 found', '5 found']) say(text)
  vi.advanceTimersByTime(980)
  expect(heard).toEqual(['3 found'])
  vi.advanceTimersByTime(30)
  expect(heard).toEqual(['3 found', '5 found'])
})

test('takes back what waits', () => {
  const say = status()
  say('1 found')
  say('')
  vi.advanceTimersByTime(5000)
  expect(heard).toEqual([])
})

test('never says more than can be listened to', () => {
  status()('x'.repeat(500))
  vi.advanceTimersByTime(10)
  expect(heard[0]).toHaveLength(120)
})

test('ends a message that is too long with a sentence', () => {
  const say = status()
  const first = 'Nothing found for “a. b”.'
  say(`${first} ${'The map knows states by their usual names. '.repeat(2)}${'x'.repeat(40)}.`)
  vi.advanceTimersByTime(10)
  expect(heard).toEqual([`${first} ${'The map knows states by their usual names. '.repeat(2).trim()}`])
  say('y'.repeat(200))
  vi.advanceTimersByTime(1000)
  expect(heard.at(-1)).toBe('y'.repeat(120))
})
