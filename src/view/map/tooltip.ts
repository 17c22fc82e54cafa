import type { CountryCode } from '../../model/country/countryCode.ts'

/** Names a country beside the pointer, or beside the country that has the focus. */
export interface Tooltip {
  /** @param side above the place where there is room, unless told to stand below it */
  show(code: CountryCode | undefined, at: { x: number; y: number }, side?: 'below'): void
  hide(): void
  /** Closes it until another country is meant. @returns whether it was open */
  close(): boolean
}

/**
 * Ties the tooltip that stands in the frame. It stays where it came up until another country is meant, so that it
 * can be read and hovered; closed, it stays so until another country is meant. It says nothing that the panel does not.
 * @param said what is said of a country: name, standing and the clause that colours it, if any
 * @param picked told of a press on it, which means the country that it names
 */
export function tooltip(
  frame: HTMLElement,
  said: (code: CountryCode) => { name: string; standing: string; clause: string },
  picked: (code: CountryCode) => void,
): Tooltip {
  const box = frame.querySelector<HTMLElement>('.tooltip')
  let shown: CountryCode | undefined
  let frameAsked = 0
  const close = () => {
    cancelAnimationFrame(frameAsked)
    const open = box?.hidden === false
    if (box) box.hidden = true
    return open
  }
  const hide = () => {
    shown = undefined
    close()
  }
  box?.addEventListener('click', () => {
    if (shown !== undefined) picked(shown)
  })
  const place = (at: { x: number; y: number }, side?: 'below') => {
    if (box === null) return
    const half = box.offsetWidth / 2
    const x = Math.min(Math.max(at.x, half), frame.clientWidth - half)
    const room = frame.clientHeight - at.y > box.offsetHeight
    const below = side === 'below' ? room : at.y < box.offsetHeight - 8
    box.style.transform = `translate(${Math.round(x - half)}px, ${Math.round(below ? at.y + 18 : at.y - box.offsetHeight - 12)}px)`
  }
  return {
    hide,
    close,
    show(code, at, side) {
      if (code === shown || box === null) return
      if (code === undefined) {
        hide()
        return
      }
      shown = code
      const { name, standing, clause } = said(code)
      for (const [index, text] of [name, standing, clause].entries()) {
        const part = box.children[index]
        if (part) part.textContent = text
      }
      // With the next frame, in its place: measured at once, the page would be laid out twice for a press; shown at once, it
      // would stand for a moment where it was last, and take a press that is meant for the map.
      close()
      frameAsked = requestAnimationFrame(() => {
        box.hidden = false
        place(at, side)
      })
    },
  }
}
