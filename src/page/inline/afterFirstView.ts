/** A frame that is hidden draws nothing, and a slow network brings the map late: what waits comes all the same, ms. */
const UNDRAWN = 500

/** A first script that is there when the page is read to its end runs by then; on a slow network it is not waited for, ms. */
const SCRIPT = 60

/**
 * Runs once a frame with the map is handed to the screen and the first script is about to make it answer: what is shown then
 * would keep a slow processor from both.
 */
export function afterFirstView(run: () => void): void {
  const awaited = new Set(['frame', 'script'])
  const come = (what: string) => {
    if (awaited.delete(what) && awaited.size === 0) run()
  }
  const script = () => come('script')
  document.addEventListener('DOMContentLoaded', script)
  document.addEventListener('readystatechange', () => setTimeout(script, SCRIPT), { once: true })

  const frame = () => {
    // What stands right after the map has been read.
    if (document.getElementById('map-help') === null) {
      if (awaited.has('frame')) requestAnimationFrame(frame)
      return
    }
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => come('frame')
    port2.postMessage(null)
  }
  requestAnimationFrame(frame)
  setTimeout(() => {
    come('frame')
    script()
  }, UNDRAWN)
}
