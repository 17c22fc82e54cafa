/** A frame that is hidden draws nothing, and a slow network brings the map late: what waits comes all the same, ms. */
const UNDRAWN = 500

/**
 * Runs once a frame with the map is handed to the screen and the page is read to its end: what it shows then would keep a
 * slow processor from reading on, and the first script comes after the end.
 */
export function afterFirstView(run: () => void): void {
  let ran = false
  const once = () => {
    if (ran) return
    ran = true
    run()
  }
  const frame = () => {
    // What stands right after the map has been read.
    if (document.getElementById('map-help') === null) {
      if (!ran) requestAnimationFrame(frame)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      if (document.readyState !== 'loading') once()
      else document.addEventListener('readystatechange', once, { once: true })
    }
    port2.postMessage(null)
  }
  requestAnimationFrame(frame)
  setTimeout(once, UNDRAWN)
}
