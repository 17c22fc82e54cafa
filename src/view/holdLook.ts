import type { Landing } from './strip/landing.ts'

/**
 * Keeps the look of an element until the tile that falls has landed, while its state is already another: style sheets follow
 * `data-held` first. Nothing is kept where no tile falls.
 * @param look a stance, `none`, or `later`
 */
export function holdLook(element: Element, look: string, whenLanded: Landing['whenLanded']): void {
  element.setAttribute('data-held', look)
  whenLanded(() => element.removeAttribute('data-held'))
}
