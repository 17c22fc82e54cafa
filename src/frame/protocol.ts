/** What our own messages are marked with: `source` on the way out, `target` on the way in. */
export const PROTOCOL = { name: 'boycott-map', v: 1 } as const

/** The greatest height that our own messages tell, and that a host of ours sets, px: a map that is longer scrolls inside. */
export const HIGHEST = 4000

/** The themes that a host may ask for. */
export type Theme = 'light' | 'dark' | 'auto'

/** What the map says to its host, without the marks. */
export type GuestMessage =
  | { type: 'ready' }
  | { type: 'height'; height: number }
  | { type: 'step'; step: string }
  | { type: 'country'; country: string | null }
  | { type: 'error'; message: string }

/** What a host says to the map, without the marks. */
export type HostMessage =
  | { type: 'step'; step: string }
  | { type: 'country'; country: string | null }
  | { type: 'play' }
  | { type: 'pause' }
  | { type: 'theme'; theme: Theme }

/** A type, and the key that it has beside the marks with what fits it; a message with one more, or one less, is none of ours. */
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

/** Reads a message of the map; undefined for anything else. Values are checked for their kind alone. */
export function guestMessage(data: unknown): GuestMessage | undefined {
  return sound(data, 'source', FROM_GUEST) as GuestMessage | undefined
}

/** Reads a message of a host; undefined for anything else. */
export function hostMessage(data: unknown): HostMessage | undefined {
  return sound(data, 'target', FROM_HOST) as HostMessage | undefined
}

/** Whether a value can be an event's id or a country's code. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

function isWordOrNull(value: unknown): boolean {
  return value === null || isWord(value)
}

/** A copy of the message, if it is a plain object with our marks and exactly the key of its type. */
function sound(data: unknown, mark: 'source' | 'target', kinds: readonly Kind[]): object | undefined {
  if (Object.getPrototypeOf(Object(data)) !== Object.prototype) return
  // Read once: what a page made itself may give another value each time.
  const message: Readonly<Record<string, unknown>> = { ...(data as object) }
  const { [mark]: name, v, type, ...more } = message
  const kind = kinds.find(([known]) => known === type)
  if (name !== PROTOCOL.name || v !== PROTOCOL.v || !kind) return
  const [, key, fits] = kind
  const count = Reflect.ownKeys(more).length
  const exact = key && fits ? count === 1 && fits(more[key]) : count === 0
  return exact ? message : undefined
}
