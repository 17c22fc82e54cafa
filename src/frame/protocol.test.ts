import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'
import { guestMessage, hostMessage } from './protocol.ts'

const out = (message: object) => ({ source: 'boycott-map', v: 1, ...message })
const into = (message: object) => ({ target: 'boycott-map', v: 1, ...message })

/** A message with one value put for another in every part of it. */
const WRONG = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.NaN,
  '',
  ' ',
  'a b',
  '<b>',
  'x'.repeat(65),
  {},
  [],
  () => {},
]

describe('what the map says', () => {
  const SOUND = [
    { type: 'ready' },
    { type: 'height', height: 0 },
    { type: 'height', height: -3 },
    { type: 'step', step: 'start' },
    { type: 'step', step: 'a-b_9'.padEnd(64, 'x') },
    { type: 'country', country: 'GBR' },
    { type: 'country', country: null },
    { type: 'error', message: '' },
    { type: 'error', message: 'The words could not be loaded.' },
  ]
  test.each(SOUND)('is read: %o', message => {
    expect(guestMessage(out(message))).toEqual(out(message))
    expect(hostMessage(out(message))).toBeUndefined()
    // A host's word in the map's mouth, another name, another version, one key more.
    expect(guestMessage(into(message))).toBeUndefined()
    expect(guestMessage({ ...out(message), source: 'boycott-maps' })).toBeUndefined()
    for (const v of [0, 2, '1', undefined]) expect(guestMessage({ ...out(message), v })).toBeUndefined()
    expect(guestMessage({ ...out(message), more: 1 })).toBeUndefined()
    expect(guestMessage({ ...out(message), [Symbol('more')]: 1 })).toBeUndefined()
  })

  test.each(['height', 'step', 'country', 'message'])('is nothing without its %s, or with another', key => {
    const type = key === 'message' ? 'error' : key
    expect(guestMessage(out({ type }))).toBeUndefined()
    for (const wrong of WRONG) {
      const sound =
        (key === 'message' && typeof wrong === 'string') ||
        (key === 'country' && wrong === null) ||
        (key === 'height' && Number.isInteger(wrong))
      expect(guestMessage(out({ type, [key]: wrong })) !== undefined, `${key}: ${String(wrong)}`).toBe(sound)
    }
  })

  test.each([
    { type: 'play' },
    { type: 'theme', theme: 'dark' },
    { type: 'toString' },
    { type: '__proto__' },
    {},
  ])('is nothing of another type: %o', message => {
    expect(guestMessage(out(message))).toBeUndefined()
  })
})

describe('what a host says', () => {
  const SOUND = [
    { type: 'play' },
    { type: 'pause' },
    { type: 'step', step: 'gbr' },
    { type: 'country', country: 'gbr' },
    { type: 'country', country: null },
    { type: 'theme', theme: 'light' },
    { type: 'theme', theme: 'dark' },
    { type: 'theme', theme: 'auto' },
  ]
  test.each(SOUND)('is read: %o', message => {
    expect(hostMessage(into(message))).toEqual(into(message))
    expect(guestMessage(into(message))).toBeUndefined()
    expect(hostMessage(out(message))).toBeUndefined()
    expect(hostMessage({ ...into(message), target: 'map' })).toBeUndefined()
    for (const v of [0, 2, '1', undefined]) expect(hostMessage({ ...into(message), v })).toBeUndefined()
    expect(hostMessage({ ...into(message), more: 1 })).toBeUndefined()
  })

  test.each(['step', 'country', 'theme'])('is nothing without its %s, or with another', key => {
    expect(hostMessage(into({ type: key }))).toBeUndefined()
    for (const wrong of WRONG)
      expect(hostMessage(into({ type: key, [key]: wrong })) !== undefined, `${key}: ${String(wrong)}`).toBe(
        key === 'country' && wrong === null,
      )
    expect(hostMessage(into({ type: key, [key]: 'red' })) !== undefined).toBe(key !== 'theme')
  })

  test.each([{ type: 'ready' }, { type: 'height', height: 300 }, { type: 'constructor' }, { type: 1 }, {}])(
    'is nothing of another type: %o',
    message => {
      expect(hostMessage(into(message))).toBeUndefined()
    },
  )
})

test('ignores a type that is a known word only once converted to a string', () => {
  for (const type of ['error', 'ready', 'step', 'height'])
    expect(guestMessage(out({ type: [type], message: 'x' })), type).toBeUndefined()
  expect(guestMessage(out({ type: ['ready'] }))).toBeUndefined()
  for (const type of ['play', 'pause']) expect(hostMessage(into({ type: [type] })), type).toBeUndefined()
})

test('ignores an object that is not plain', () => {
  class Message {
    source = 'boycott-map'
    v = 1
    type = 'ready'
  }
  for (const data of [
    new Message(),
    Object.assign(Object.create(null), out({ type: 'ready' })),
    Object.assign([], out({ type: 'ready' })),
    Object.create(out({ type: 'ready' })),
    JSON.stringify(out({ type: 'ready' })),
    null,
    undefined,
    1,
  ])
    expect(guestMessage(data)).toBeUndefined()
})

test('accepts only known messages, whatever their shape', propertyTime, () => {
  const word = fc.constantFrom(
    'ready',
    'height',
    'step',
    'country',
    'error',
    'play',
    'pause',
    'theme',
    'message',
    'dark',
  )
  const value = fc.oneof(
    word,
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, 1, 'GBR', 'boycott-map'),
    fc.anything(),
  )
  const key = fc.oneof(
    fc.constantFrom('source', 'target', 'v', 'type', 'height', 'step', 'country', 'message', 'theme'),
    fc.string(),
  )
  const near = fc
    .tuple(fc.constantFrom('source', 'target'), word, fc.dictionary(key, value, { maxKeys: 2 }))
    .map(([mark, type, more]) => ({ [mark]: 'boycott-map', v: 1, type, ...more }))
  fc.assert(
    fc.property(fc.oneof(near, fc.dictionary(key, value), fc.anything()), data => {
      for (const read of [guestMessage(data), hostMessage(data)] as (Record<string, unknown> | undefined)[]) {
        if (read === undefined) continue
        expect(['ready', 'height', 'step', 'country', 'error', 'play', 'pause', 'theme']).toContain(read.type)
        expect(Object.keys(read).length).toBeLessThanOrEqual(4)
        for (const inner of Object.values(read))
          expect(typeof inner === 'object' && inner !== null).toBe(false)
      }
    }),
    propertyRuns,
  )
})
