import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FrameWindow, frameWindow } from './frameWindow.testing.ts'
import { type Guest, startGuest } from './guest.ts'
import type { HostMessage } from './protocol.ts'

// Not from `model`: this folder imports nothing outside itself, its tests neither.
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) }

let frame: FrameWindow
let guest: Guest
let messages: HostMessage[]
const start = (address?: string, framed?: boolean) => {
  frame = frameWindow(address, framed)
  messages = []
  guest = startGuest(frame.window, frame.content, message => messages.push(message))
}
beforeEach(() => {
  vi.useFakeTimers()
  start()
})
afterEach(() => {
  guest.stop()
  vi.useRealTimers()
})
/** The heights told so far, by one dialect. */
const heights = () =>
  frame.posted.flatMap(message =>
    typeof message === 'object' && message && 'datawrapper-height' in message
      ? Object.values(message['datawrapper-height'] as Record<string, number>)
      : [],
  )
const wait = () => vi.advanceTimersByTime(200)

describe('heights', () => {
  test('are rounded up, and told on a change of more than 1 px', () => {
    for (const height of [700.2, 701.4, 702, 702.1, 650]) {
      frame.resize(height)
      wait()
    }
    expect(heights()).toEqual([701, 703, 650])
  })

  test('are never 0, and never told from a frame without width', () => {
    frame.resize(0)
    frame.resize(9000, 0)
    frame.resize(30_000, 40)
    frame.resize(30_000, 640, 32)
    frame.fire('load')
    wait()
    expect(frame.posted).toEqual([])
    frame.resize(700, 640)
    expect(heights()).toEqual([700])
  })

  test('are repeated on load, when the fonts are there, and when the page shows', async () => {
    guest.stop()
    start()
    frame.resize(700)
    wait()
    frame.fire('load')
    wait()
    await Promise.resolve()
    wait()
    frame.fire('visibilitychange')
    wait()
    expect(heights()).toEqual([700, 700, 700, 700])
  })

  test('stop after 20 growths at one width, and go on at another', () => {
    for (let step = 1; step <= 60; step++) {
      frame.resize(100 + 10 * step)
      wait()
    }
    expect(heights()).toHaveLength(20)
    frame.resize(900, 500)
    expect(heights().at(-1)).toBe(900)
  })

  test('go on being told while they grow and shrink', () => {
    for (let step = 0; step < 100; step++) {
      frame.resize(step % 2 ? 700 : 800)
      wait()
    }
    expect(heights()).toHaveLength(100)
  })

  test('are told a few times during an animation, and at its end', () => {
    for (let step = 1; step <= 60; step++) {
      frame.resize(600 + step * 5)
      vi.advanceTimersByTime(16)
    }
    wait()
    expect(heights().length).toBeLessThan(12)
    expect(heights().at(-1)).toBe(900)
  })

  test('are told once the content is settled, but wait no longer than some seconds', () => {
    guest.stop()
    let settled = false
    frame = frameWindow()
    guest = startGuest(
      frame.window,
      frame.content,
      () => {},
      () => settled,
    )
    frame.resize(900)
    vi.advanceTimersByTime(1000)
    expect(heights()).toEqual([])
    frame.resize(700)
    settled = true
    wait()
    expect(heights()).toEqual([700])
    settled = false
    frame.resize(800)
    vi.advanceTimersByTime(4000)
    expect(heights()).toEqual([700, 800])
  })

  test('are told after 25 pauses (three seconds) if the content never settles', () => {
    guest.stop()
    frame = frameWindow()
    guest = startGuest(
      frame.window,
      frame.content,
      () => {},
      () => false,
    )
    frame.resize(900)
    vi.advanceTimersByTime(2999)
    expect(heights()).toEqual([])
    vi.advanceTimersByTime(1)
    expect(heights()).toEqual([900])
  })

  test('are told from 100 px of width on, and not for content without width', () => {
    frame.resize(0, 640)
    frame.fire('load')
    wait()
    frame.resize(700, 99)
    wait()
    expect(frame.posted).toEqual([])
    frame.resize(700, 100)
    expect(heights()).toEqual([700])
  })

  test('are not repeated by a page that hides', () => {
    frame.resize(700)
    wait()
    Object.assign(frame.window.document, { visibilityState: 'hidden' })
    frame.fire('visibilitychange')
    wait()
    expect(heights()).toEqual([700])
  })

  test('are not repeated by fonts that load after the end of the conversation', async () => {
    // Here and not before the test: the fonts of that one are there by now.
    guest.stop()
    start()
    frame.resize(700)
    wait()
    guest.stop()
    await Promise.resolve()
    await Promise.resolve()
    expect(heights()).toEqual([700])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('are told to iframe-resizer once it has asked', () => {
    frame.resize(700)
    expect(frame.posted.some(message => String(message).startsWith('[iFrameSizer]'))).toBe(false)
    wait()
    frame.send('[iFrameSizer]f0:8:false:false:32:true:true')
    frame.send('[iFrameSizer]f0:8:false:false:32:true:true')
    wait()
    // What else a page says does not take the name away.
    frame.send('hello')
    wait()
    frame.resize(800)
    wait()
    expect(frame.posted.filter(message => String(message).startsWith('[iFrameSizer]'))).toEqual([
      '[iFrameSizer]f0:700:640:init:boycott-map',
      '[iFrameSizer]f0:800:640:resize',
    ])
  })
})

test('a vendor gets the height once it has spoken, or where its page lies around', () => {
  const told = () => frame.posted.filter(message => Object(message).sentinel === 'amp')
  frame.resize(700)
  wait()
  expect(told()).toEqual([])
  frame.send({ sentinel: 'amp', type: 'send-intersections' }, {})
  wait()
  expect(told()).toEqual([])
  frame.send({ sentinel: 'amp', type: 'send-intersections' })
  expect(told()).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 700 }])
  wait()
  guest.stop()
  frame = frameWindow()
  Object.assign(frame.window.location, { ancestorOrigins: ['https://news.cdn.ampproject.org'] })
  guest = startGuest(frame.window, frame.content, () => {})
  frame.resize(800)
  expect(told()).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 800 }])
})

test('WordPress gets the height when it asks, with the secret that it asks with', () => {
  frame.resize(700)
  wait()
  frame.send({ message: 'ready', secret: 'aB3' }, {})
  wait()
  expect(frame.posted.some(message => Object(message).secret)).toBe(false)
  frame.send({ message: 'ready', secret: 'aB3' })
  expect(frame.posted).toContainEqual({ message: 'height', value: 700, secret: 'aB3' })
})

test('WordPress gets the height with the secret of the frame’s first address, whatever its address is now', () => {
  guest.stop()
  const given = 'https://map.example/embed/#?secret=aB3'
  frame = frameWindow()
  guest = startGuest(
    frame.window,
    frame.content,
    () => {},
    () => true,
    given,
  )
  frame.resize(700)
  expect(frame.posted).toContainEqual({ message: 'height', value: 700, secret: 'aB3' })
})

test('WordPress is asked to go to a page, by its secret; nobody else is', () => {
  expect(guest.lead('https://map.example/at/gbr/')).toBe(false)
  expect(frame.posted).toEqual([])
  frame.send({ message: 'ready', secret: 'aB3' })
  expect(guest.lead('https://map.example/at/gbr/')).toBe(true)
  expect(frame.posted).toEqual([{ message: 'link', value: 'https://map.example/at/gbr/', secret: 'aB3' }])
})

describe('the host’s messages', () => {
  const marks = { target: 'boycott-map', v: 1 }

  test.each([
    { type: 'step', step: 'gbr' },
    { type: 'country', country: 'GBR' },
    { type: 'country', country: null },
    { type: 'play' },
    { type: 'pause' },
    { type: 'theme', theme: 'dark' },
  ])('are heard: %j', message => {
    frame.send({ ...marks, ...message })
    expect(messages).toEqual([{ ...marks, ...message }])
  })

  test('are heard from the parent alone', () => {
    frame.send({ ...marks, type: 'play' }, {})
    frame.send({ ...marks, type: 'play' }, null)
    expect(messages).toEqual([])
  })

  test.each([
    { ...marks, type: 'play', step: 'gbr' },
    { ...marks, type: 'step' },
    { ...marks, type: 'step', step: 3 },
    { ...marks, type: 'step', step: '<b>' },
    { ...marks, type: 'step', step: 'gbr', url: 'https://bad.example/' },
    { ...marks, type: 'theme', theme: 'red' },
    { ...marks, type: 'navigate', step: 'gbr' },
    { ...marks, type: '__proto__' },
    { ...marks, type: 'constructor' },
    { ...marks, v: 2, type: 'play' },
    { source: 'boycott-map', v: 1, type: 'height', height: 9 },
    [marks],
    '{"target":"boycott-map","v":1,"type":"play"}',
    null,
  ])('are not heard in %j', message => {
    frame.send(message)
    expect(messages).toEqual([])
  })

  test('are only the known ones, whatever is sent', () => {
    const near = fc.record(
      {
        target: fc.constantFrom('boycott-map', 'map'),
        v: fc.constantFrom(1, 2),
        type: fc.oneof(fc.constantFrom('step', 'country', 'play', 'theme'), fc.anything()),
        step: fc.anything(),
        country: fc.anything(),
        theme: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), message => {
        messages.length = 0
        expect(() => frame.send(message)).not.toThrow()
        for (const message of messages) {
          if (message.type === 'step') expect(message.step).toMatch(/^[\w-]+$/)
          else if (message.type === 'country') expect(message.country ?? '').toMatch(/^[\w-]*$/)
          else if (message.type === 'theme') expect(['light', 'dark', 'auto']).toContain(message.theme)
          else expect(['play', 'pause']).toContain(message.type)
        }
      }),
      runs,
    )
  })
})

describe('what the map tells', () => {
  test('has its marks, and of many messages of one type the last is sent', () => {
    guest.tell({ type: 'ready' })
    for (const step of ['usa', 'aus', 'gbr']) guest.tell({ type: 'step', step })
    guest.tell({ type: 'country', country: null })
    wait()
    const marks = { source: 'boycott-map', v: 1 }
    expect(frame.posted).toEqual([
      { ...marks, type: 'ready' },
      { ...marks, type: 'step', step: 'usa' },
      { ...marks, type: 'country', country: null },
      { ...marks, type: 'step', step: 'gbr' },
    ])
  })

  test('is nothing on a page that is in no frame', () => {
    guest.stop()
    start(undefined, false)
    guest.tell({ type: 'ready' })
    frame.resize(700)
    expect(frame.posted).toEqual([])
    expect(frame.listeners()).toBe(0)
  })
})

test('stopping removes every listener and timer', () => {
  guest.tell({ type: 'ready' })
  frame.resize(700)
  guest.stop()
  expect(frame.listeners()).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  const before = frame.posted.length
  frame.resize(900)
  expect(frame.posted).toHaveLength(before)
})
