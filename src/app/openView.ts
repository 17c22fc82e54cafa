import { PARTS } from './droppedWishes.ts'

/** Scrolls to the part that the address names with `view`, and opens it where it is closed. Hides none. */
export function openView(): void {
  const part = document.getElementById(PARTS[new URLSearchParams(location.search).get('view') ?? ''] ?? '')
  if (part === null) return
  // It is wanted now, and what stands above it has its height.
  delete document.documentElement.dataset.early
  if (part instanceof HTMLDetailsElement) part.open = true
  part.scrollIntoView()
}
