/** The mark of our own messages: their `source` on the way out, their `target` on the way in. */
export const PROTOCOL = { name: 'boycott-map', v: 1 } as const

/** The greatest height in px that our own messages tell and our own hosts set. A longer map scrolls inside. */
export const HIGHEST = 4000

/** The themes that a host page may ask for. */
export type Theme = 'light' | 'dark' | 'auto'

/** A message of the map to its host, without the marks. */
export type GuestMessage =
  | { type: 'ready' }
  | { type: 'height'; height: number }
  | { type: 'step'; step: string }
  | { type: 'country'; country: string | null }
  | { type: 'error'; message: string }

/** A message of a host to the map, without the marks. */
export type HostMessage =
  | { type: 'step'; step: string }
  | { type: 'country'; country: string | null }
  | { type: 'play' }
  | { type: 'pause' }
  | { type: 'theme'; theme: Theme }

/** The only key that each type of message has beside the marks, and what its value must be. */
type Kind = readonly [type: string, key?: string, fits?: (value: unknown) => boolean]

const FROM_GUEST: readonly Kind[] = [
  ['ready'],
  ['height', 'height', Number.isInteger],
  ['step', 'step', isWord],
  ['country', 'country', isWordOrNull],
  ['error', 'message', value => typeof value === 'string'],
]
const FROM_HOST: readonly Kind[] = [
  ['play'],
  ['pause'],
  ['step', 'step', isWord],
  ['country', 'country', isWordOrNull],
  ['theme', 'theme', value => value === 'light' || value === 'dark' || value === 'auto'],
]

/** Returns a message of the map; undefined for anything else. Only the kind of a value is checked. */
export function guestMessage(data: unknown): GuestMessage | undefined {
  return sound(data, 'source', FROM_GUEST) as GuestMessage | undefined
}

/** Returns a message of a host; undefined for anything else. */
export function hostMessage(data: unknown): HostMessage | undefined {
  return sound(data, 'target', FROM_HOST) as HostMessage | undefined
}

/** Returns whether a value can be an event's id or a country's code. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

function isWordOrNull(value: unknown): boolean {
  return value === null || isWord(value)
}

/** Returns a copy of a message if it is a plain object with our marks and exactly the key of its type. */
function sound(data: unknown, mark: 'source' | 'target', kinds: readonly Kind[]): object | undefined {
  if (Object.getPrototypeOf(Object(data)) !== Object.prototype) return
  // Read once: an object made by the page may return another value each time.
  const message: Readonly<Record<string, unknown>> = { ...(data as object) }
  const { [mark]: name, v, type, ...more } = message
  const kind = kinds.find(([known]) => known === type)
  if (name !== PROTOCOL.name || v !== PROTOCOL.v || !kind) return
  const [, key, fits] = kind
  const count = Reflect.ownKeys(more).length
  const exact = key && fits ? count === 1 && fits(more[key]) : count === 0
  return exact ? message : undefined
}
