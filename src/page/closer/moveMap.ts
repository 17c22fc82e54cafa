import type { Move } from '../../scene/map/moveBetween.ts'

/** How long the map moves, ms. */
const MOVING = 280

/**
 * Moves what the map draws, to or from a place: paint only, and nothing for readers who want less motion. Its
 * geometry stays as it is; lines keep their width.
 * @param direction to the place, or back from it
 * @param ended called once the move is over, at once where there is none
 * @returns ends the move now
 */
export function moveMap(
  map: HTMLElement,
  svg: SVGSVGElement,
  move: Move | undefined,
  direction: 'there' | 'back',
  ended: () => void,
): () => void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden
  if (still || move === undefined) {
    ended()
    return () => {}
  }
  map.dataset.moving = ''
  const { scale, x, y } = move
  const there = { transform: `translate(${x}px, ${y}px) scale(${scale})` }
  const here = { transform: 'none' }
  const animations = [...svg.querySelectorAll(':scope > g')].map(group =>
    group.animate(direction === 'there' ? [here, there] : [there, here], {
      duration: MOVING,
      easing: 'cubic-bezier(0.3, 0, 0.2, 1)',
      // Until the other geometry stands.
      fill: 'forwards',
    }),
  )
  let over = false
  const end = () => {
    if (over) return
    over = true
    delete map.dataset.moving
    ended()
    for (const animation of animations) animation.cancel()
  }
  const last = animations.at(-1)
  if (last) last.onfinish = end
  // A frame that is hidden meanwhile draws nothing and finishes nothing.
  setTimeout(end, 2 * MOVING)
  return end
}
