/** The least time between two messages, and how long one stays, ms. */
const APART = 1000
const STAYS = 3000

/** Longest message that is worth hearing; a longer one ends with its last sentence that is not. */
const LONGEST = 120
const SENTENCES = /^.{1,119}[.!?。؟](?=\s|$)/s

/**
 * Speaks to screen readers through the page's one live region: one message a second at most, the last one wins, and none
 * stays to be found later. It says only what focus does not.
 * @returns what says a message; an empty one takes back what waits
 */
export function quietStatus(element: Element): (text: string) => void {
  let next = ''
  let last = Number.NEGATIVE_INFINITY
  let waiting: ReturnType<typeof setTimeout> | undefined
  let emptying: ReturnType<typeof setTimeout> | undefined
  const speak = () => {
    waiting = undefined
    if (next === '') return
    last = performance.now()
    element.textContent = next
    clearTimeout(emptying)
    emptying = setTimeout(() => {
      element.textContent = ''
    }, STAYS)
  }
  return text => {
    next = text.length > LONGEST ? (SENTENCES.exec(text)?.[0] ?? text.slice(0, LONGEST)) : text
    if (waiting === undefined) waiting = setTimeout(speak, Math.max(0, last + APART - performance.now()))
  }
}
