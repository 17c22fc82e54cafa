import type { CountryCode } from '../../model/countryCode.ts'
import { countryAt } from '../../scene/countryAt.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { MapShapes } from './mapShapes.ts'

/** A press that moves farther than this is a scroll or a change of mind, px. */
const STILL = 8

/**
 * Ties presses and hovering to the map. Acts on release; scrolling is never held back.
 * @param hovered told which country lies under a mouse, with the place in px from the frame's corner
 * @returns the way to stop
 */
export function bindPointer(
  frame: HTMLElement,
  shapes: MapShapes,
  store: PlaceStore,
  hovered: (code: CountryCode | undefined, at: { x: number; y: number }) => void,
): () => void {
  const meant = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = shapes.svg.getBoundingClientRect()
    const perPx = shapes.perPx()
    return countryAt(shapes.hitShapes(), [(clientX - left) * perPx, (clientY - top) * perPx], perPx)
  }
  const onMap = (event: Event) => event.target instanceof Element && !event.target.closest('button, .tooltip')
  let pressedAt: { x: number; y: number } | undefined

  const down = ({ clientX, clientY }: PointerEvent) => {
    pressedAt = { x: clientX, y: clientY }
  }
  const click = (event: MouseEvent) => {
    const moved = pressedAt && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > STILL
    pressedAt = undefined
    if (moved || !onMap(event)) return
    const code = meant(event)
    if (code !== undefined) store.events.readerPicked(code)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || !onMap(event)) return
    const { left, top } = frame.getBoundingClientRect()
    const code = meant(event)
    frame.toggleAttribute('data-over', code !== undefined)
    hovered(code, { x: event.clientX - left, y: event.clientY - top })
  }
  const leave = () => hovered(undefined, { x: 0, y: 0 })

  frame.addEventListener('pointerdown', down)
  frame.addEventListener('click', click)
  frame.addEventListener('pointermove', move)
  frame.addEventListener('pointerleave', leave)
  return () => {
    frame.removeEventListener('pointerdown', down)
    frame.removeEventListener('click', click)
    frame.removeEventListener('pointermove', move)
    frame.removeEventListener('pointerleave', leave)
  }
}
