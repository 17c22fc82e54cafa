import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Host, type HostFrame, type HostWindow, startHost } from './host.ts'
import type { GuestMessage } from './protocol.ts'

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 1000) }
const marks = { source: 'boycott-map', v: 1 }

let now: number
let heard: GuestMessage[]
let posted: unknown[]
let host: Host
let listeners: Map<string, (event: object) => void>
let later: (() => void) | undefined
let frame: { contentWindow: unknown; clientWidth: number }
const send = (data: unknown, more: object = {}) => {
  now += 200
  listeners.get('message')?.({ data, source: frame.contentWindow, origin: 'null', ...more })
}
const height = (value: unknown) => send({ ...marks, type: 'height', height: value })
const heights = () => heard.flatMap(message => (message.type === 'height' ? message.height : []))

beforeEach(() => {
  now = 0
  heard = []
  posted = []
  later = undefined
  listeners = new Map()
  const target = {
    addEventListener: (type: string, act: (event: object) => void) => listeners.set(type, act),
    removeEventListener: (type: string) => listeners.delete(type),
  }
  frame = {
    ...target,
    clientWidth: 640,
    contentWindow: {
      // A sandboxed frame has no origin that could be named.
      postMessage: (message: unknown, origin: string) => origin === '*' && posted.push(message),
    },
  }
  host = startHost(
    {
      ...target,
      performance: { now: () => now },
      setTimeout: (act: (message: unknown) => void, _: number, message: unknown) => {
        later = () => act(message)
        return 1
      },
      clearTimeout: () => {
        later = undefined
      },
    } as unknown as HostWindow,
    frame as unknown as HostFrame,
    'https://map.example',
    message => heard.push(message),
  )
})

describe('a height', () => {
  test('is accepted from 150 to 4000, if it is an integer', () => {
    for (const value of [149, 150, 4000, 4001, 4005, 9000, 0, -5, 700.5, Number.NaN, Infinity, '700', null])
      height(value)
    expect(heights()).toEqual([150, 4000])
  })

  test('is ignored if it differs by no more than 4 px', () => {
    for (const value of [700, 704, 696, 705]) height(value)
    expect(heights()).toEqual([700, 705])
  })

  test('is compared with the last height, whatever messages come between', () => {
    height(700)
    send({ ...marks, type: 'step', step: 'gbr' })
    height(702)
    expect(heights()).toEqual([700])
  })

  test('is accepted for 20 growths at one width, then again at another', () => {
    for (let step = 1; step <= 60; step++) height(200 + 10 * step)
    expect(heights()).toHaveLength(20)
    frame.clientWidth = 500
    height(900)
    expect(heights().at(-1)).toBe(900)
  })

  test('is accepted ten times a second, then the last one a second later', () => {
    for (let step = 0; step < 50; step++) {
      height(step % 2 ? 600 : 700)
      now -= 199
    }
    expect(heights()).toHaveLength(10)
    height(900)
    now += 1000
    later?.()
    expect(heights().slice(10)).toEqual([900])
  })
})

describe('a height that goes on changing', () => {
  test('is accepted each time if it grows and shrinks', () => {
    for (let step = 0; step < 100; step++) height(step % 2 ? 600 : 700)
    expect(heights()).toHaveLength(100)
  })

  test('is refused until the first of ten is a second old', () => {
    const at = (time: number, step: string) => {
      now = time - 200
      send({ ...marks, type: 'step', step })
    }
    for (let step = 0; step < 10; step++) at(1000, 'early')
    at(1999, 'late')
    expect(heard).toHaveLength(10)
    at(2000, 'again')
    expect(heard.at(-1)).toMatchObject({ step: 'again' })
  })

  test('does not count against messages of other types', () => {
    for (let step = 0; step < 20; step++) {
      height(step % 2 ? 600 : 700)
      now -= 200
    }
    send({ ...marks, type: 'step', step: 'gbr' })
    expect(heard.at(-1)).toMatchObject({ type: 'step' })
  })
})

describe('a frame that has been taken out of the page', () => {
  test('is sent nothing, and a message without a source is not taken for its own', () => {
    send({ ...marks, type: 'ready' })
    frame.contentWindow = null
    expect(() => host.tell({ type: 'play' })).not.toThrow()
    send({ ...marks, type: 'step', step: 'gbr' }, { source: null })
    expect(heard).toEqual([{ ...marks, type: 'ready' }])
    expect(posted).toEqual([])
  })
})

describe('a message', () => {
  test.each([
    ['another frame', { source: {} }],
    ['nobody', { source: null }],
    ['another origin', { origin: 'https://bad.example' }],
  ])('of %s is ignored', (_, more) => {
    send({ ...marks, type: 'height', height: 700 }, more)
    expect(heard).toEqual([])
  })

  test('of the frame’s own origin is heard if there is no sandbox', () => {
    send({ ...marks, type: 'step', step: 'gbr' }, { origin: 'https://map.example' })
    expect(heard).toHaveLength(1)
  })

  const load = () => listeners.get('load')?.({})
  const ready = () => send({ ...marks, type: 'ready' })

  test.each([
    ['was ready after its load', [load, ready]],
    ['was ready before its load', [ready, load]],
    ['came by way of another page', [load, load, ready]],
  ])('is ignored once a frame that %s has gone elsewhere', (_, before) => {
    for (const happens of before) happens()
    height(700)
    load()
    height(800)
    host.tell({ type: 'play' })
    expect(heights()).toEqual([700])
    expect(posted).toEqual([])
  })

  test('whose properties are getters is read once, and may throw', () => {
    const fail = () => {
      throw new Error('the page’s own')
    }
    const failing = Object.defineProperty({ ...marks, height: 700 }, 'type', { get: fail, enumerable: true })
    for (const data of [failing, new Proxy({}, { getPrototypeOf: fail }), new Proxy({}, { ownKeys: fail })])
      expect(() => send(data)).not.toThrow()
    expect(heard).toEqual([])
    let reads = 0
    const turning = { ...marks, type: 'height' }
    Object.defineProperty(turning, 'height', { get: () => [700, 1e9][reads++], enumerable: true })
    send(turning)
    expect(heights()).toEqual([700])
  })

  test('is one of the contract’s, whatever is sent', () => {
    const near = fc.record(
      {
        source: fc.constantFrom('boycott-map', 'map'),
        v: fc.constantFrom(1, '1'),
        type: fc.oneof(fc.constantFrom('ready', 'height', 'step', 'country', 'error'), fc.anything()),
        height: fc.oneof(fc.integer({ min: -10, max: 9000 }), fc.anything()),
        step: fc.anything(),
        country: fc.anything(),
        message: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), message => {
        heard.length = 0
        expect(() => send(message)).not.toThrow()
        for (const one of heard) {
          expect(['ready', 'height', 'step', 'country', 'error']).toContain(one.type)
          if (one.type === 'height') expect(one.height >= 150 && one.height <= 4000).toBe(true)
        }
      }),
      runs,
    )
  })
})

test('messages wait until the frame is ready, the last of each type', () => {
  host.tell({ type: 'step', step: 'usa' })
  host.tell({ type: 'step', step: 'gbr' })
  height(700)
  expect(posted).toEqual([])
  send({ ...marks, type: 'ready' })
  host.tell({ type: 'play' })
  const mark = { target: 'boycott-map', v: 1 }
  expect(posted).toEqual([
    { ...mark, type: 'step', step: 'gbr' },
    { ...mark, type: 'play' },
  ])
  // A map that says so again has not forgotten them.
  send({ ...marks, type: 'ready' })
  expect(posted).toHaveLength(2)
})

test('messages that waited are sent in the order in which they were last given', () => {
  host.tell({ type: 'step', step: 'usa' })
  host.tell({ type: 'country', country: 'CAN' })
  // A step ends the choice of a country.
  host.tell({ type: 'step', step: 'gbr' })
  send({ ...marks, type: 'ready' })
  expect(posted.map(mark => (mark as { type: string }).type)).toEqual(['country', 'step'])
})

test('stopping removes the listeners and delayed messages', () => {
  for (let step = 0; step < 20; step++) {
    height(step % 2 ? 600 : 700)
    now -= 199
  }
  expect(later).toBeDefined()
  host.stop()
  expect(later).toBeUndefined()
  expect(listeners.size).toBe(0)
})
