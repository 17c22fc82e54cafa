import { vi } from 'vitest'
import type { GuestWindow } from './guest.ts'

/** A fake of a window in a frame, with what it posted and ways to change it. */
export interface FrameWindow {
  window: GuestWindow
  content: Element
  /** The messages posted to the parent, oldest first. */
  posted: unknown[]
  /** The number of listeners left on window and document. */
  listeners(): number
  /** Resizes the content and the frame, and reports it as a browser does. */
  resize(height: number, width?: number, contentWidth?: number): void
  fire(type: string, event?: object): void
  /** Sends a message from the parent or another window. */
  send(data: unknown, source?: unknown): void
}

/**
 * Returns a fake window.
 * @param framed false for a page that is in no frame
 */
export function frameWindow(address = 'https://map.example/embed/', framed = true): FrameWindow {
  const posted: unknown[] = []
  const listening = new Map<string, Set<(event: object) => void>>()
  let height = 0
  let contentWidth: number | undefined
  let observed: (() => void) | undefined
  const target = {
    addEventListener(type: string, listener: (event: object) => void) {
      listening.set(type, (listening.get(type) ?? new Set()).add(listener))
    },
    removeEventListener(type: string, listener: (event: object) => void) {
      listening.get(type)?.delete(listener)
    },
  }
  const parent = {
    postMessage(message: unknown, origin: string) {
      if (origin === '*') posted.push(message)
    },
  }
  const window = {
    ...target,
    parent: parent as unknown,
    location: { href: address },
    innerWidth: 640,
    document: {
      ...target,
      visibilityState: 'visible',
      referrer: '',
      fonts: { ready: Promise.resolve() },
      documentElement: { dataset: {} as Record<string, string> },
    },
    setTimeout: (act: () => void, wait: number) => setTimeout(act, wait),
    clearTimeout: (timer: number) => clearTimeout(timer),
    ResizeObserver: class {
      constructor(act: () => void) {
        observed = act
      }
      observe() {}
      disconnect = vi.fn(() => {
        observed = undefined
      })
    },
  }
  if (!framed) window.parent = window
  const fire = (type: string, event: object = {}) => {
    for (const listener of listening.get(type) ?? []) listener(event)
  }
  return {
    window: window as unknown as GuestWindow,
    content: {
      getBoundingClientRect: () => ({ height, width: contentWidth ?? window.innerWidth }),
    } as Element,
    posted,
    listeners: () => [...listening.values()].reduce((sum, { size }) => sum + size, 0),
    resize(next, width = window.innerWidth, inside) {
      height = next
      window.innerWidth = width
      contentWidth = inside
      observed?.()
    },
    fire,
    send: (data, source = parent) => fire('message', { data, source }),
  }
}
