import { type GuestMessage, guestMessage, HIGHEST, type HostMessage, PROTOCOL } from './protocol.ts'
import { quietly } from './quietly.ts'

/** The host page's side of the conversation with one frame. */
export interface Host {
  /** Sends a message to the frame. Before the frame listens, the last message of each type waits. */
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

/** The least height of a frame, in px. */
const LEAST = 150

/** A change too small to move the article for, in px. Ignoring it also ends loops of rounding. */
const STILL = 4

/** After so many growths in a row at one width, they are taken for a loop between frame and page. */
const MOST_GROWTHS = 20

/** The most messages of one type that are accepted in a second. */
const MOST_MESSAGES = 10

/**
 * Listens to one frame. Anything but a valid message from this very frame is ignored silently, since a page may hold any number
 * of other frames that send messages.
 * @param origin the origin of the frame's address; a sandboxed frame has the origin "null"
 * @param heard called with each message to act on; a height among them should be set
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

  // To any origin, because a sandboxed frame has none of its own.
  const post = (message: HostMessage) =>
    frame.contentWindow?.postMessage({ target: PROTOCOL.name, v: PROTOCOL.v, ...message }, '*')
  /** Counts a message, and returns whether it is one too many. */
  const tooMany = (type: GuestMessage['type']) => {
    const now = window.performance.now()
    const latest = times.get(type) ?? []
    if (now - (latest[MOST_MESSAGES - 1] ?? Number.NaN) < 1000) return true
    times.set(type, [now, ...latest].slice(0, MOST_MESSAGES))
    return false
  }
  /** Returns whether a height should be set, and if so, takes it for the frame's height. */
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
      // Of too many messages the last is heard, a second later: a busy page gets all of them at once.
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
      // In the order in which they were last sent.
      waiting.delete(message.type)
      waiting.set(message.type, message)
    },
    stop,
  }
}
