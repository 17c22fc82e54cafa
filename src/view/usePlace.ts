import { useStore } from 'zustand'
import type { Place } from '../store/place.ts'
import { usePageContext } from './PageContext.ts'

/**
 * A part of the reader's place. While React joins a page built ahead it is the page's own place;
 * the store's place follows as an update.
 */
export function usePlace<Part>(select: (place: Place) => Part): Part {
  return useStore(usePageContext().store, select)
}

/* Selectors stand here, outside components, so that a component re-renders for its own part alone. */
export const placeStep = (place: Place) => place.step
export const placeCountry = (place: Place) => place.country
