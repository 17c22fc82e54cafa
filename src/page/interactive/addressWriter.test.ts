import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addressWriter } from './addressWriter.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A browser that does what it likes with a change of the address. */
function browser(heeds: (call: number) => boolean | 'throws' = () => true) {
  const location = { href: 'https://site.example/map/#table', search: '', pathname: '/map/', hash: '#table' }
  const calls: string[] = []
  const history = {
    state: null,
    replaceState(_state: unknown, _title: string, address: string) {
      calls.push(address)
      const heeded = heeds(calls.length)
      if (heeded === 'throws') throw new DOMException('too many', 'SecurityError')
      if (!heeded) return
      const url = new URL(address, location.href)
      Object.assign(location, { href: url.href, search: url.search, pathname: url.pathname, hash: url.hash })
    },
  }
  let query = ''
  const window = { history, location } as unknown as Window
  const writer = addressWriter(window, () => query)
  const go = (to: string) => {
    query = to
    writer.soon()
  }
  return { calls, go, location, writer }
}

describe('the address follows at rest', () => {
  test('within half a second, path and hash kept', () => {
    const { calls, go, location } = browser()
    go('?step=usa')
    expect(calls).toEqual([])
    vi.advanceTimersByTime(500)
    expect(location.href).toBe('https://site.example/map/?step=usa#table')
  })

  test('at most once a second, and the last place stands', () => {
    const { calls, go, location } = browser()
    for (let move = 0; move < 100; move += 1) {
      go(`?step=${move}`)
      vi.advanceTimersByTime(move % 10 === 0 ? 400 : 50)
    }
    vi.advanceTimersByTime(1000)
    expect(calls.length).toBeGreaterThan(3)
    expect(calls.length).toBeLessThanOrEqual(10)
    expect(location.search).toBe('?step=99')
  })

  test('at once where something uses it, and only once', () => {
    const { calls, go, location, writer } = browser()
    go('?step=usa')
    writer.now()
    expect(location.search).toBe('?step=usa')
    expect(writer.standing()).toBe('?step=usa')
    writer.now()
    vi.advanceTimersByTime(5000)
    expect(calls).toHaveLength(1)
  })

  test('nothing is written that stands, in whatever letters the browser writes it', () => {
    const { calls, go, location } = browser()
    go("?a='&step=usa")
    vi.advanceTimersByTime(500)
    go("?a='&step=usa")
    vi.advanceTimersByTime(60_000)
    expect(location.search).toBe('?a=%27&step=usa')
    expect(calls).toHaveLength(1)
  })
})

describe.each([
  ['passes over', false],
  ['refuses', 'throws'],
] as const)('a browser that %s changes for a while', (_, answer) => {
  test('has the last place in the end', () => {
    const { calls, go, location, writer } = browser(call => (call > 3 ? true : answer))
    go('?step=usa')
    vi.advanceTimersByTime(400)
    expect(writer.standing()).toBe('')
    go('?step=aus')
    vi.advanceTimersByTime(60_000)
    expect(location.search).toBe('?step=aus')
    expect(calls).toHaveLength(4)
  })

  test('for ever is asked ever more seldom', () => {
    const { calls, go, location } = browser(() => answer)
    go('?step=usa')
    vi.advanceTimersByTime(10 * 60_000)
    expect(location.search).toBe('')
    expect(calls.length).toBeLessThan(50)
  })
})
