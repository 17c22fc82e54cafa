import type { CountryCode } from '../../model/country/countryCode.ts'
import { countryAt, countryInLens } from '../../scene/map/countryAt.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { MapShapes } from './mapShapes.ts'

/** A press that moves farther than this is a scroll or a change of mind, px. */
const STILL = 8

/** A place in px from the window's corner. */
interface Place {
  x: number
  y: number
}

function placeOf({ clientX, clientY }: MouseEvent): Place {
  return { x: clientX, y: clientY }
}

/**
 * Ties presses and hovering to the map. Acts on release; scrolling is never held back.
 * @param hovered told which country lies under a mouse, with the place in px from the frame's corner
 */
export function bindPointer(
  frame: HTMLElement,
  shapes: MapShapes,
  store: PlaceStore,
  hovered: (code: CountryCode | undefined, at: { x: number; y: number }) => void,
): void {
  const meant = ({ x, y }: Place) => {
    const { left, top } = shapes.svg.getBoundingClientRect()
    for (const lens of frame.querySelectorAll<SVGElement>('[data-lens]')) {
      // One of another width, or under a closer look, has no size.
      const disc = lens.querySelector('.lens-edge')?.getBoundingClientRect()
      if (!disc?.width) continue
      const [dx, dy] = [x - disc.left - disc.width / 2, y - disc.top - disc.height / 2]
      if (Math.hypot(dx, dy) > disc.width / 2) continue
      const [atX = 0, atY = 0, perPx = 1] = lens.dataset.of?.split(' ').map(Number) ?? []
      const codes = lens.dataset.lens?.split(' ') ?? []
      return countryInLens(shapes.hitShapes(), codes, [atX + dx * perPx, atY + dy * perPx], perPx)
    }
    const perPx = shapes.perPx()
    return countryAt(shapes.hitShapes(), [(x - left) * perPx, (y - top) * perPx], perPx)
  }
  const onMap = (event: Event) =>
    event.target instanceof Element && !event.target.closest('button, .closer-choice, .tooltip')
  let pressed: Place | undefined
  let released: Place | undefined

  const down = (event: PointerEvent) => {
    pressed = placeOf(event)
    released = undefined
  }
  const up = (event: PointerEvent) => {
    released = placeOf(event)
  }
  const click = (event: MouseEvent) => {
    // Where the finger was: Chromium moves the place of a tap's click to what it thinks was meant.
    const at = released ?? placeOf(event)
    const moved = pressed && Math.hypot(at.x - pressed.x, at.y - pressed.y) > STILL
    pressed = undefined
    released = undefined
    if (moved || !onMap(event)) return
    // A tool that presses for its reader has no place, but the country itself.
    const itself =
      event.detail === 0 ? (event.target as Element).closest<SVGElement>('[data-country]') : undefined
    const code = (itself?.dataset.country as CountryCode | undefined) ?? meant(at)
    if (code !== undefined) store.events.readerPicked(code)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || !onMap(event)) return
    const { left, top } = frame.getBoundingClientRect()
    const code = meant(placeOf(event))
    frame.toggleAttribute('data-over', code !== undefined)
    hovered(code, { x: event.clientX - left, y: event.clientY - top })
  }
  const leave = () => hovered(undefined, { x: 0, y: 0 })

  frame.addEventListener('pointerdown', down)
  frame.addEventListener('pointerup', up)
  frame.addEventListener('click', click)
  frame.addEventListener('pointermove', move)
  frame.addEventListener('pointerleave', leave)
}
