/** A frame that is hidden draws nothing; what waits for it must come all the same, ms. */
const UNDRAWN = 500

/** Runs once the first frame is handed to the screen, with nothing that could come between. */
export function afterFirstFrame(run: () => void): void {
  let ran = false
  const once = () => {
    if (ran) return
    ran = true
    run()
  }
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = once
    port2.postMessage(null)
  })
  setTimeout(once, UNDRAWN)
}
