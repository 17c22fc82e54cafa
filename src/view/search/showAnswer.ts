/**
 * Leaves the search field for the panel that has the answer, so that the keyboard on the screen goes, and brings it into view: gently
 * where the reader has nothing against motion, and not at all where it is seen whole.
 */
export function showAnswer(): void {
  const panel = document.getElementById('panel')
  const heading = document.getElementById('panel-heading')
  // The heading where there is one to take the focus: a screen reader goes on from there.
  if (heading) heading.focus({ preventScroll: true })
  const field = document.activeElement
  if (field instanceof HTMLInputElement) field.blur()
  const { bottom = 0, top = 0 } = panel?.getBoundingClientRect() ?? {}
  const { height = innerHeight, offsetTop = 0 } = window.visualViewport ?? {}
  if (top >= offsetTop && bottom <= offsetTop + height) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  panel?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' })
}
