import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { Step } from '../../timeline/step.ts'
import { tilesAt } from '../../timeline/tilesAt.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { pageState } from '../pageState.ts'

/** How long a tile falls, ms; `strip.css` moves it. */
const FALL = 300

/** When what an event brings is shown. */
export interface Landing {
  /** Runs as the tile that falls now lands; at once where none falls. */
  whenLanded(run: () => void): void
}

/**
 * Follows the tiles of a strip: map, tile and counts change their colours together, in the one frame in which a tile
 * lands, so that the browser moves the tile without the page's own thread. Nothing waits for a reader who steps on before it
 * has landed, who prefers no motion, or whose page has just come. Subscribe it before what asks it.
 */
export function landing(strip: Element, store: PlaceStore, timeline: Timeline): Landing {
  let waiting: (() => void)[] | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = Number.NEGATIVE_INFINITY
  const motion = window.matchMedia('(prefers-reduced-motion: no-preference)')
  const land = () => {
    clearTimeout(timer)
    const runs = waiting
    waiting = undefined
    for (const run of runs ?? []) run()
  }
  const fallen = (step: Step) => tilesAt(timeline, step).filter(tile => tile.fallen).length

  store.subscribe((now, before) => {
    if (now.step === before.step) return
    land()
    const at = performance.now()
    const hurried = at - moved < FALL
    moved = at
    if (hurried || !motion.matches || pageState('lively') === undefined) return
    if (fallen(now.step) <= fallen(before.step)) return
    waiting = []
    // A fall that the browser cuts short tells no end.
    timer = setTimeout(land, FALL + 100)
  })
  strip.addEventListener('transitionend', event => {
    if ((event as TransitionEvent).propertyName === 'transform') land()
  })
  return {
    whenLanded(run) {
      if (waiting) waiting.push(run)
      else run()
    },
  }
}
