import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { lastStep, nextStep, previousStep } from '../../timeline/step.ts'
import { tilesAt } from '../../timeline/tilesAt.ts'
import { holdLook } from '../holdLook.ts'
import { setAttribute } from '../setAttribute.ts'
import { setText } from '../setText.ts'
import type { Landing } from './landing.ts'
import { type SliderMoves, touchedSlider } from './touchedSlider.ts'

/**
 * Ties the strip to the place: tiles, thumb, value text and buttons follow it; slider, tiles and buttons
 * move it. State is set at once; what a falling tile brings is shown as it lands.
 */
export function bindStrip(
  strip: HTMLElement,
  store: PlaceStore,
  scene: PageScene,
  whenLanded: Landing['whenLanded'],
): void {
  const { timeline, captions, words } = scene
  const cells = [...strip.querySelectorAll('.cell')]
  const start = strip.querySelector('.start')
  const slider = strip.querySelector<HTMLInputElement>('.slider')
  const main = strip.querySelector<HTMLButtonElement>('.main-button')
  const previous = strip.querySelector('.previous')
  const { events } = store
  // Map and slider do by keys what the labels do; six more tab stops would only lengthen the way through a frame.
  for (const label of strip.querySelectorAll<HTMLElement>('.tile-label .choose')) label.tabIndex = -1

  const show = () => {
    const { country, step, playing } = store.getState()
    for (const [index, tile] of tilesAt(timeline, step).entries()) {
      const cell = cells[index]
      if (cell === undefined) continue
      setAttribute(cell, 'data-reached', String(tile.reached))
      setAttribute(cell, 'data-state', tile.fallen ? 'fallen' : 'standing')
      const before = cell.getAttribute('data-stance')
      setAttribute(cell, 'data-stance', tile.stance)
      if (tile.stance && !before) holdLook(cell, 'none', whenLanded)
      setAttribute(cell, 'data-lean', tile.lean)
      setAttribute(cell, 'data-current', index + 1 === step ? 'true' : undefined)
      setAttribute(cell, 'data-chosen', tile.actor === country ? 'true' : undefined)
    }
    if (start) setAttribute(start, 'data-current', step === 0 ? 'true' : undefined)
    const caption = captions[step]
    if (slider && caption) {
      if (slider.valueAsNumber !== step) slider.valueAsNumber = step
      setAttribute(slider, 'aria-valuetext', caption.valueText)
    }
    if (previous) setAttribute(previous, 'aria-disabled', String(step === 0))
    if (main && caption) {
      setText(main, playing ? words.pause : caption.button)
      setAttribute(main, 'data-kind', playing ? 'pause' : step === lastStep(timeline) ? 'replay' : 'next')
    }
  }

  const press = (event: Event) => {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press], [data-move]') : null
    if (target === null) return
    const { step, playing } = store.getState()
    if (target.dataset.move !== undefined) events.readerMovedTo(Number(target.dataset.move))
    else if (target.dataset.press === 'previous') events.readerMovedTo(previousStep(timeline, step))
    else if (playing) events.playbackStopped()
    else if (step === lastStep(timeline)) events.playbackStarted()
    else events.readerMovedTo(nextStep(timeline, step))
  }
  let before = store.getState()
  if (slider) {
    const moves: SliderMoves = {
      touched() {
        before = store.getState()
      },
      moved: events.readerMovedTo,
      cancelled(told) {
        const { country, step } = before
        if (told) events.placeArrived({ country, step })
        slider.valueAsNumber = store.getState().step
      },
    }
    touchedSlider(slider, moves)
  }
  strip.addEventListener('click', press)
  show()
  store.subscribe(show)
}
