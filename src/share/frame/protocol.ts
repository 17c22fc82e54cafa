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

/** The keys of each type beside the marks; a message with one more, or one less, is none of ours. */
type Keys = Readonly<Record<string, string | null>>

const FROM_GUEST: Keys = { ready: null, height: 'height', step: 'step', country: 'country', error: 'message' }
const FROM_HOST: Keys = { step: 'step', country: 'country', play: null, pause: null, theme: 'theme' }

/** Reads a message of the map; undefined for anything else. Values are checked for their kind alone. */
export function guestMessage(data: unknown): GuestMessage | undefined {
  const message = marked(data, 'source', FROM_GUEST)
  const { country, height, type } = message ?? {}
  const sound =
    type === 'country'
      ? country === null || isWord(country)
      : type === 'height'
        ? Number.isInteger(height)
        : type === 'step'
          ? isWord(message?.step)
          : type === 'ready' || typeof message?.message === 'string'
  return message && sound ? (message as GuestMessage) : undefined
}

/** Reads a message of a host; undefined for anything else. */
export function hostMessage(data: unknown): HostMessage | undefined {
  const message = marked(data, 'target', FROM_HOST)
  const { country, step, theme, type } = message ?? {}
  const sound =
    type === 'country'
      ? country === null || isWord(country)
      : type === 'step'
        ? isWord(step)
        : type === 'theme'
          ? theme === 'light' || theme === 'dark' || theme === 'auto'
          : true
  return message && sound ? (message as HostMessage) : undefined
}

/** Whether a value can be an event's id or a country's code. */
function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

/** The message, if it is a plain object with our marks and exactly the keys of its type. */
function marked(data: unknown, mark: 'source' | 'target', keys: Keys): Record<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return
  const message = data as Record<string, unknown>
  const { type } = message
  if (message[mark] !== PROTOCOL.name || message.v !== PROTOCOL.v) return
  if (typeof type !== 'string' || !Object.hasOwn(keys, type)) return
  const expected = [mark, 'v', 'type', keys[type]].filter(key => key != null) as string[]
  const exact =
    Reflect.ownKeys(message).length === expected.length && expected.every(key => Object.hasOwn(message, key))
  return exact ? message : undefined
}
