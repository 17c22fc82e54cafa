import { clearPageState, pageState } from '../../view/pageState.ts'
import { whenReached } from '../milestone.ts'

/** Air above the part, px: that of `scroll-padding-top`. */
const AIR = 12

/**
 * Scrolls to the part that the address names with `view`, and opens it where it is closed. Hides none. Once everything
 * stands it is brought there again, unless the reader has moved: what lies above has its true height by then. Only this
 * page scrolls: a part that was scrolled into view would take the page around a frame with it.
 */
export function openView(): void {
  const part = document.getElementById(pageState('view') ?? '')
  if (part === null) return
  // It is wanted now, and what stands above it has its height.
  clearPageState('early')
  if (part instanceof HTMLDetailsElement) part.open = true
  const show = () => scrollBy(0, part.getBoundingClientRect().top - AIR)
  show()
  let moved = false
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => (moved = true), { once: true, passive: true })
  whenReached('ready', () => moved || show())
}
