import { type RefObject, useEffect, useRef } from 'react'

/** Air between the list and the edge of what is seen, px. */
const AIR = 14

/** The height of a hit, and of three, which the list has room for if it can, px. */
const HIT = 44
const THREE_HITS = 138

/**
 * Keeps the list of hits within what the keyboard on the screen leaves free: the field goes up where too little is left under it, and
 * the list takes what there is and scrolls.
 * @param open whether the list is shown
 * @param byTouch whether the field was entered by touch
 * @returns for the list
 */
export function useRoomForHits(
  field: RefObject<HTMLElement | null>,
  open: boolean,
  byTouch: RefObject<boolean>,
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { visualViewport: seen } = window
    // In a frame nothing tells of the keyboard over the page around it.
    if (!open || !byTouch.current || seen === null || window.parent !== window) return
    const room = () =>
      seen.offsetTop + seen.height - (field.current?.getBoundingClientRect().bottom ?? 0) - AIR
    const bound = () => {
      if (list.current) list.current.style.maxHeight = `${Math.max(room(), HIT)}px`
    }
    const makeRoom = () => {
      if (room() < THREE_HITS) field.current?.scrollIntoView({ block: 'start' })
      bound()
    }
    makeRoom()
    seen.addEventListener('resize', makeRoom)
    seen.addEventListener('scroll', bound)
    window.addEventListener('scroll', bound)
    return () => {
      seen.removeEventListener('resize', makeRoom)
      seen.removeEventListener('scroll', bound)
      window.removeEventListener('scroll', bound)
    }
  }, [open, byTouch, field])
  return list
}
