import { dialectsOf, heightMessages, resizerIdOf, secretOf } from './dialects.ts'
import { type GuestMessage, type HostMessage, hostMessage, PROTOCOL } from './protocol.ts'
import { vendorOf } from './vendor.ts'

/** The frame's side of the conversation with its host page. */
export interface Guest {
  /** Sends a message to the host: of each type at most eight a second, and always the last. */
  tell(message: GuestMessage): void
  /** Asks the host to go to a page of the map's own site. Returns whether the host has shown that it has a word for that. */
  lead(address: string): boolean
  stop(): void
}

/** The parts of a window that a guest uses. */
export type GuestWindow = Pick<
  Window & typeof globalThis,
  | 'parent'
  | 'location'
  | 'innerWidth'
  | 'document'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
  | 'ResizeObserver'
>

/** After so many growths in a row at one width, they are taken for a loop between frame and host. */
const MOST_GROWTHS = 20

/** A narrower frame is taken for one that does not show yet, in px. */
const LEAST_WIDTH = 100

/** The least time between two messages of one type, in ms. Our own hosts accept ten a second. */
const PAUSE = 120

/** How many pauses the height waits for words that are still to come: about three seconds. */
const MOST_WAITS = 25

/**
 * Tells the host this page's height, in every dialect that it has shown, and hears the host’s messages. Does nothing where
 * the page is not in a frame.
 * @param content what is measured: a wrapper whose height does not depend on the frame's, so never the body
 * @param received called with each message of the host, of the known words alone
 * @param settled whether the content is what it will be; until then, but not for ever, its height is not told
 * @param address the one that the host gave the frame, where it is known; the frame's own may have changed
 */
export function startGuest(
  window: GuestWindow,
  content: Element,
  received: (message: HostMessage) => void,
  settled: () => boolean = () => true,
  address = window.location.href,
): Guest {
  const { document, parent } = window
  if (parent === (window as unknown)) return { tell() {}, lead: () => false, stop() {} }
  const dialects = dialectsOf(address, [...(window.location.ancestorOrigins ?? []), document.referrer])
  let height = 0
  let width = 0
  let growths = 0
  let repeatDue = false
  let waits = 0
  const timers = new Map<GuestMessage['type'], number>()
  const later = new Map<GuestMessage['type'], () => void>()

  // To any origin: a frame cannot know its host's, and messages hold nothing but heights and codes of the record.
  const post = (message: unknown) => parent.postMessage(message, '*')
  /** Acts at once, or, if a message of this type was just posted, after the pause; of several only the last acts. */
  const paced = (type: GuestMessage['type'], act: () => void) => {
    if (timers.has(type)) later.set(type, act)
    else act()
  }
  const pause = (type: GuestMessage['type']) => {
    const over = () => {
      timers.delete(type)
      const act = later.get(type)
      later.delete(type)
      act?.()
    }
    timers.set(type, window.setTimeout(over, PAUSE))
  }
  const tell = (message: GuestMessage) =>
    paced(message.type, () => {
      post({ source: PROTOCOL.name, v: PROTOCOL.v, ...message })
      pause(message.type)
    })

  // Measured only when it may be posted, so that an animation is a few growths rather than one a frame.
  const measure = () =>
    paced('height', () => {
      if (waits < MOST_WAITS && !settled()) {
        waits += 1
        later.set('height', measure)
        pause('height')
        return
      }
      const box = content.getBoundingClientRect()
      const now = Math.ceil(box.height)
      // In a hidden frame nothing has a size; in one without width, each line holds a single letter.
      if (now <= 0 || Math.min(box.width, window.innerWidth) < LEAST_WIDTH) return
      if (window.innerWidth !== width) {
        width = window.innerWidth
        growths = 0
      }
      if (Math.abs(now - height) > 1) {
        growths = now > height ? growths + 1 : 0
        if (growths > MOST_GROWTHS) return
        height = now
      } else if (!repeatDue) return
      repeatDue = false
      for (const message of heightMessages(height, width, dialects)) post(message)
      if (dialects.resizer) dialects.resizer.answered = true
      pause('height')
    })
  const repeat = () => {
    repeatDue = true
    measure()
  }
  const shown = () => {
    if (document.visibilityState === 'visible') repeat()
  }
  const hear = ({ data, source }: MessageEvent) => {
    if (source !== parent) return
    const id = resizerIdOf(data)
    if (id !== undefined && dialects.resizer?.id !== id) {
      dialects.resizer = { id, answered: false }
      repeat()
    }
    // WordPress may add its secret after the page has read its address, and may begin to listen after the first message.
    const secret = secretOf(data)
    if (secret !== undefined) {
      dialects.secret = secret
      repeat()
    }
    const vendor = vendorOf(data)
    if (vendor !== undefined && !dialects.vendors.has(vendor)) {
      dialects.vendors.add(vendor)
      repeat()
    }
    const message = hostMessage(data)
    if (message) received(message)
  }

  let stopped = false
  const observer = new window.ResizeObserver(measure)
  observer.observe(content)
  window.addEventListener('message', hear)
  window.addEventListener('load', repeat)
  document.addEventListener('visibilitychange', shown)
  document.fonts.ready.then(() => {
    if (!stopped) repeat()
  })
  return {
    tell,
    lead(value) {
      const { secret } = dialects
      // WordPress goes there only where it is the site of the frame, which the reader has just used.
      if (secret === undefined) return false
      post({ message: 'link', value, secret })
      return true
    },
    stop() {
      stopped = true
      observer.disconnect()
      window.removeEventListener('message', hear)
      window.removeEventListener('load', repeat)
      document.removeEventListener('visibilitychange', shown)
      for (const timer of timers.values()) window.clearTimeout(timer)
    },
  }
}
