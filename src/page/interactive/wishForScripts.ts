import { clearPageState } from '../../view/pageState.ts'

/** How long a reader waits for a late script before the page says something, ms. */
const PATIENCE = 10_000

/**
 * Wants a late script for something that the reader did.
 * @param missing what is said where it fails or is slow
 * @param act what the reader wanted, once it is there
 */
export type WishForScript = (script: () => Promise<void>, missing: string, act?: () => unknown) => void

/**
 * Makes the wish of a page: a script that fails, or takes longer than a reader waits, is said once, to eye, ear and host page,
 * until it works.
 * @param notice the element that says it to the eye
 */
export function wishForScripts(say: (text: string) => void, notice: HTMLElement | null): WishForScript {
  /** The fault that the page tells of at this moment. */
  let told = ''
  const tellFault = (text: string) => {
    // The words of another place must not wait for ever.
    clearPageState('wordsPending')
    if (told === text) return
    told = text
    window.boycottMap?.host?.tell({ type: 'error', message: text })
    say(text)
    if (notice) {
      notice.textContent = text
      notice.hidden = false
    }
  }
  return (script, missing, act) => {
    const slow = setTimeout(tellFault, PATIENCE, missing)
    script()
      .then(() => act?.())
      .then(() => {
        if (told !== missing) return
        told = ''
        if (notice) notice.hidden = true
      })
      .catch(() => tellFault(missing))
      .finally(() => clearTimeout(slow))
  }
}
