import { clearPageState, pageState, setPageState } from '../../view/pageState.ts'

/*
 * The slider and the buttons of the strip stand in the page before the script that answers them, for half a second on a slow
 * network. What a reader does with them until then is not lost: it is done as soon as the page answers.
 */

/** Notes the last move of a reader until the page answers; for the script that stands in the page. */
export function noteEarlyMove(): void {
  document.addEventListener('input', ({ target }) => note(target, 'slider'))
  // A touch that became a scroll has moved nothing.
  document.addEventListener('pointercancel', () => {
    if (pageState('moved') === 'slider') clearPageState('moved')
  })
  document.addEventListener('click', ({ target }) =>
    note(target, (target as Element).closest<HTMLElement>('[data-press]')?.dataset.press),
  )
}

function note(target: EventTarget | null, move: string | undefined): void {
  if (pageState('answers') === undefined && move && (target as Element).closest('.strip'))
    setPageState('moved', move)
}

/**
 * What the reader did before the page answered, to be done once everything is tied.
 * @param strip as it stands before it is tied to a place, which sets the slider
 */
export function earlyMove(strip: Element): () => void {
  const moved = pageState('moved')
  clearPageState('moved')
  const slider = strip.querySelector<HTMLInputElement>('.slider')
  const value = slider?.value
  return () => {
    if (moved === 'slider' && slider && value !== undefined) {
      slider.value = value
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    } else if (moved) strip.querySelector<HTMLElement>(`[data-press="${moved}"]`)?.click()
  }
}
