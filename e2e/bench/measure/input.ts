import type { CDPSession } from '@playwright/test'

/** A place in the window, px. */
export interface Place {
  x: number
  y: number
}

export type Key = keyof typeof KEYS
const KEYS = { ArrowLeft: 37, ArrowRight: 39, Home: 36, End: 35 } as const

/** Presses and releases a key. What the page makes of it is the page's affair. */
export async function key(cdp: CDPSession, name: Key): Promise<void> {
  const event = { key: name, code: name, windowsVirtualKeyCode: KEYS[name] }
  await Promise.allSettled([
    cdp.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' }),
    cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
  ])
}

/** Presses and releases the mouse. */
export async function press(cdp: CDPSession, { x, y }: Place): Promise<void> {
  const event = { x, y, button: 'left', clickCount: 1 } as const
  await Promise.allSettled([
    cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' }),
    cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' }),
  ])
}

/** Keys from the last of seven steps to the first and back, and so on. */
export function toAndFro(count: number): Key[] {
  return Array.from({ length: count }, (_, turn) => (turn % 12 < 6 ? 'ArrowLeft' : 'ArrowRight'))
}

export function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
