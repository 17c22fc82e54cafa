import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { stancesAt } from '../../timeline/standingsAt.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { setAttribute } from '../setAttribute.ts'
import { setText } from '../setText.ts'
import type { Landing } from '../strip/landing.ts'

/**
 * Lets the numbers follow the step, and lights the countries of the stance that is pressed, has the focus, or lies under a
 * mouse.
 */
export function bindCounts(
  line: HTMLElement,
  store: PlaceStore,
  timeline: Timeline,
  whenLanded: Landing['whenLanded'],
): void {
  const { events } = store
  const counts = [...line.querySelectorAll<HTMLElement>('[data-count]')]
  const buttons = [...line.querySelectorAll<HTMLElement>('[data-light-stance]')]
  const showCounts = () => {
    const held = [...stancesAt(timeline, store.getState().step).values()]
    for (const count of counts)
      setText(count, String(held.filter(stance => stance === count.dataset.count).length))
  }
  const show = () => {
    whenLanded(showCounts)
    const { stance } = store.getState()
    for (const button of buttons)
      setAttribute(button, 'aria-pressed', String(button.dataset.lightStance === stance))
  }
  // One tab stop: arrow keys go on from there, round at the ends.
  const goTo = (index: number) => {
    const next = buttons.at(index % buttons.length)
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }
  line.addEventListener('keydown', event => {
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (at < 0 || by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const forward = line.matches('[dir="rtl"] *') && /Left|Right/.test(event.key) ? -by : by
    goTo(at + forward)
  })
  for (const button of buttons) {
    const stance = button.dataset.lightStance ?? null
    let pressedAt: string | null = null
    button.addEventListener('pointerdown', () => {
      pressedAt = store.getState().stance
    })
    // A finger that presses once more puts them out; under a mouse they are lit already, and stay.
    button.addEventListener('click', () => {
      const out = pressedAt === stance && !button.matches(':hover')
      events.readerLitStance(out ? null : stance)
      pressedAt = null
    })
    button.addEventListener('focus', () => {
      if (button.matches(':focus-visible')) events.readerLitStance(stance)
    })
    button.addEventListener('blur', () => events.readerLitStance(null))
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') events.readerLitStance(stance)
    })
    button.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse' && document.activeElement !== button) events.readerLitStance(null)
    })
  }
  show()
  store.subscribe(show)
}
