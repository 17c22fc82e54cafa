import { vi } from 'vitest'
import type { GuestWindow } from './guest.ts'

/** A window in a frame, as far as a guest sees it, with what it posted and the ways to move it. */
export interface FrameWindow {
  window: GuestWindow
  content: Element
  /** What was posted to the parent, oldest first. */
  posted: unknown[]
  /** Listeners that are still there, on window and document together. */
  listeners(): number
  /** Gives the content a height, the frame a width, and the content one of its own, as a resize does. */
  resize(height: number, width?: number, contentWidth?: number): void
  fire(type: string, event?: object): void
  /** Sends a message from the parent, or from somebody else. */
  send(data: unknown, source?: unknown): void
}

/** Makes a window in a frame. @param framed false for a page that stands by itself */
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
