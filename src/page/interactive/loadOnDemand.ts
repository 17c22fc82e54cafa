import { clearPageState } from '../../view/pageState.ts'

/** How long a reader waits for a late script before the page says something, ms. */
const PATIENCE = 10_000

/**
 * Loads a late script for something that the reader did.
 * @param missing what is said where it fails or is slow
 * @param act what the reader wanted, once it is there
 */
export type LoadOnDemand = (script: () => Promise<void>, missing: string, act?: () => unknown) => void

/**
 * Returns the function that loads late scripts. A script that fails, or is slow, is told once, to eye, ear and host page,
 * until it works.
 * @param notice the element that says it to the eye
 */
export function loadOnDemand(say: (text: string) => void, notice: HTMLElement | null): LoadOnDemand {
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
