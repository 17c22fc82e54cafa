/** A frame that is hidden paints nothing; it must answer all the same, ms. */
const UNPAINTED = 500

/**
 * Runs once the map that stands in the page is on the screen: what makes it answer would only keep it from there. At once
 * where it is there already, as on a network that brings the page bit by bit.
 */
export function afterFirstPaint(run: () => void): void {
  if (performance.getEntriesByType('paint').length > 0) {
    run()
    return
  }
  let ran = false
  const once = () => {
    if (ran) return
    ran = true
    run()
  }
  requestAnimationFrame(() => {
    // A task after the frame, with nothing that could come between.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = once
    port2.postMessage(null)
  })
  setTimeout(once, UNPAINTED)
}
