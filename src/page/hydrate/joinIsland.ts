import type { ReactNode } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import { drawnMark } from '../../view/drawnMark.ts'

const FOCUSABLE = 'a, button, input'

/**
 * Joins an island with React. What stands as it was drawn becomes React's. What a tool has changed before, such as one that
 * translates the page, is none of it and would only be refused: it is drawn anew.
 * @returns to be called once it is drawn: gives back the focus and what was typed meanwhile
 */
export function joinIsland(element: HTMLElement, content: ReactNode, options: RootOptions): () => void {
  const found = drawnMark(element.querySelectorAll('*').length, element.textContent ?? '')
  if (element.dataset.built === found) {
    hydrateRoot(element, content, options)
    return () => {}
  }
  const focusable = () => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const held = focusable().indexOf(document.activeElement as HTMLElement)
  const typed = element.querySelector('input')?.value
  createRoot(element, options).render(content)
  return () => {
    const field = element.querySelector('input')
    if (held >= 0) focusable()[held]?.focus()
    if (!field || !typed) return
    field.value = typed
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
