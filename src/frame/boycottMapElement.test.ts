import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'

/* What a host page may do to the element. How it looks there is a browser's matter: `e2e/frameColumns.spec.ts`. */

/** The element, as far as a page touches it here. */
interface Map extends Record<string, unknown> {
  step: unknown
  country: unknown
  connectedCallback(): void
  disconnectedCallback(): void
  attributeChangedCallback(name: string, before: string | null, value: string | null): void
}
let BoycottMap: new () => Map

beforeAll(async () => {
  const made = () => ({ style: {}, append() {}, remove() {} })
  vi.stubGlobal('document', { createElement: made })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal(
    'HTMLElement',
    class {
      style = { cssText: '' }
      shadowRoot = null
      attachShadow() {
        return made()
      }
      getAttribute() {
        return null
      }
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  const { boycottMapElement } = await import('./boycottMapElement.ts')
  BoycottMap = boycottMapElement() as unknown as typeof BoycottMap
  // As the browser does when the element is defined.
  void Reflect.get(BoycottMap, 'observedAttributes')
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const fail = () => {
  throw new Error('the page’s own')
}
const HOSTILE: readonly unknown[] = [
  { toString: fail },
  { valueOf: fail, toString: fail, toJSON: fail },
  { [Symbol.toPrimitive]: fail },
  new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail }),
  new Proxy(fail, {}),
  Object.create(null),
  Symbol('step'),
  5n,
  fail,
  undefined,
  null,
]

test('no value that a page sets throws, and only strings and numbers are kept', propertyTime, () => {
  const value = fc.oneof(fc.anything(), fc.constantFrom(...HOSTILE), fc.string())
  const property = fc.constantFrom('step' as const, 'country' as const)
  fc.assert(
    fc.property(fc.array(fc.tuple(property, value)), values => {
      const map = new BoycottMap()
      for (const [name, asked] of values) {
        map[name] = asked
        for (const kept of [map.step, map.country])
          expect(kept === null || typeof kept === 'string').toBe(true)
        if (typeof asked === 'string') expect(map[name]).toBe(asked || null)
      }
    }),
    propertyRuns,
  )
})

test('null and undefined clear', () => {
  const map = new BoycottMap()
  for (const nothing of [null, undefined]) {
    Object.assign(map, { step: 'gbr', country: 'CAN', theme: 'dark', height: 700 })
    Object.assign(map, { step: nothing, country: nothing, theme: nothing, height: nothing })
    expect([map.step, map.country, map.theme, map.height]).toEqual([null, null, null, null])
  }
})

test.each(['lang', 'step', 'country', 'theme', 'src', 'height'])(
  '%s is the same as an attribute and as a property, whichever is set last',
  name => {
    const map = new BoycottMap()
    map.attributeChangedCallback(name, null, 'a')
    expect(map[name]).toBe('a')
    map[name] = 'b'
    expect(map[name]).toBe('b')
    map.attributeChangedCallback(name, 'a', null)
    expect(map[name]).toBeNull()
  },
)

test('a number is a step’s too, as in an address', () => {
  expect(Object.assign(new BoycottMap(), { step: 3 }).step).toBe('3')
})

test('a property set before the upgrade is taken over, unless it cannot be read or deleted', () => {
  const early = Object.defineProperty(new BoycottMap(), 'step', { value: 'gbr', configurable: true })
  early.connectedCallback()
  expect(Object.hasOwn(early, 'step')).toBe(false)
  expect(early.step).toBe('gbr')
  const failing = Object.defineProperty(new BoycottMap(), 'step', { get: fail })
  const fast = Object.freeze(Object.assign(Object.defineProperty(new BoycottMap(), 'step', { value: 'x' })))
  for (const map of [failing, fast]) {
    expect(() => map.connectedCallback()).not.toThrow()
    expect(() => map.disconnectedCallback()).not.toThrow()
  }
})

test('an element whose own methods throw does not throw', () => {
  const own = ['getAttribute', 'attachShadow', 'style', 'baseURI', 'title']
  const map = new BoycottMap()
  for (const name of own) Object.defineProperty(map, name, { get: fail })
  for (const name of ['src', 'lang', 'step', 'country', 'theme', 'other'])
    for (const value of [null, '', 'x', '\ud800'])
      expect(() => map.attributeChangedCallback(name, 'before', value)).not.toThrow()
  expect(() => map.connectedCallback()).not.toThrow()
})
