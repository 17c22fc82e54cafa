import { pageState, setPageState } from '../view/pageState.ts'

/**
 * How far the page has come: its first view is `drawn`, it `answers` once slider and map do, it is `ready` once everything
 * does. Each stands on the root element (`data-answers`, `data-ready`) for whoever looks from outside.
 */
export type Milestone = 'drawn' | 'answers' | 'ready'

/** Marks a milestone and tells whoever waits for it. */
export function markMilestone(milestone: Milestone): void {
  setPageState(milestone, '')
  document.dispatchEvent(new Event(eventOf(milestone)))
}

/** Runs once a milestone is reached; at once where it is already. */
export function whenReached(milestone: Milestone, run: () => void): void {
  if (pageState(milestone) !== undefined) run()
  else document.addEventListener(eventOf(milestone), run, { once: true })
}

function eventOf(milestone: Milestone): string {
  return `map-${milestone}`
}
