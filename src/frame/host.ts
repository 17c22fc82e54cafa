import { type GuestMessage, guestMessage, HIGHEST, type HostMessage, PROTOCOL } from './protocol.ts'
import { quietly } from './quietly.ts'

/** The host page's side of the talk with one frame. */
export interface Host {
  /** Says something to the frame; what is said before the frame listens waits, the last of each type. */
  tell(message: HostMessage): void
  stop(): void
}

/** The parts of a window that a host uses. */
export type HostWindow = Pick<
  Window,
  'addEventListener' | 'removeEventListener' | 'performance' | 'setTimeout' | 'clearTimeout'
>

/** The parts of an iframe that a host uses. */
export type HostFrame = Pick<
  HTMLIFrameElement,
  'contentWindow' | 'clientWidth' | 'addEventListener' | 'removeEventListener'
>

/** The least height that a frame may have, px. */
const LEAST = 150

/** A change that is not worth moving the article for, px; it also ends loops of rounding. */
const STILL = 4

/** So many growths in a row at one width are a loop between frame and page, not content. */
const MOST_GROWTHS = 20

/** Most messages of one type in a second. */
const MOST_MESSAGES = 10

/**
 * Hears one frame. Whatever is not a sound message from that very frame is ignored without a word, since a page may
 * hold any number of other frames that talk.
 * @param origin that the frame's address has; one in a sandbox has the origin "null"
 * @param heard called with each message that may be acted on; a height is one that should be set
 */
export function startHost(
  window: HostWindow,
  frame: HostFrame,
  origin: string,
  heard: (message: GuestMessage) => void,
): Host {
  const waiting = new Map<HostMessage['type'], HostMessage>()
  const times = new Map<GuestMessage['type'], number[]>()
  const late = new Map<GuestMessage['type'], number>()
  let ready = false
  let loads = 0
  let height = 0
  let width = 0
  let growths = 0

  // To any origin: the sandbox gives the frame none of its own.
  const post = (message: HostMessage) =>
    frame.contentWindow?.postMessage({ target: PROTOCOL.name, v: PROTOCOL.v, ...message }, '*')
  /** Whether this message is one too many; else it counts. */
  const tooMany = (type: GuestMessage['type']) => {
    const now = window.performance.now()
    const latest = times.get(type) ?? []
    if (now - (latest[MOST_MESSAGES - 1] ?? Number.NaN) < 1000) return true
    times.set(type, [now, ...latest].slice(0, MOST_MESSAGES))
    return false
  }
  /** Whether a height should be set; then it is the frame's height from now on. */
  const takes = (next: number) => {
    if (next < LEAST || next > HIGHEST) return false
    if (frame.clientWidth !== width) {
      width = frame.clientWidth
      growths = 0
    }
    if (Math.abs(next - height) <= STILL) return false
    growths = next > height ? growths + 1 : 0
    if (growths > MOST_GROWTHS) return false
    height = next
    return true
  }
  const hear = (event: MessageEvent) =>
    quietly(() => {
      const { contentWindow } = frame
      if (!contentWindow || event.source !== contentWindow || !['null', origin].includes(event.origin)) return
      const message = guestMessage(event.data)
      if (!message) return
      const { type } = message
      // Of too many the last counts, a second later: a busy page gets all that was said meanwhile at once.
      window.clearTimeout(late.get(type))
      if (tooMany(type)) {
        late.set(type, window.setTimeout(hear, 1000, event))
        return
      }
      if (type === 'ready') {
        ready = true
        for (const message of waiting.values()) post(message)
        waiting.clear()
      }
      if (type !== 'height' || takes(message.height)) heard(message)
    })
  // A frame that loads once more after its map was ready has gone elsewhere: in a sandbox its origin cannot tell. A map says
  // that it is ready after its own load; one that waited for a file in vain, and older ones, say it before their first.
  const load = () => {
    if (ready && loads > 0) stop()
    loads += 1
  }
  const stop = () => {
    window.removeEventListener('message', hear as EventListener)
    frame.removeEventListener('load', load)
    for (const timer of late.values()) window.clearTimeout(timer)
    ready = false
  }
  window.addEventListener('message', hear as EventListener)
  frame.addEventListener('load', load)
  return {
    tell: message => {
      if (ready) return post(message)
      // In the order in which they were last said.
      waiting.delete(message.type)
      waiting.set(message.type, message)
    },
    stop,
  }
}
