import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CountryCode } from '../model/country/countryCode.ts'
import { clampStep, lastStep, nextStep, START, type Step } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Place } from './place.ts'

/** What can happen to the place, named for what the reader, the address or the host page did. */
export interface PlaceEvents {
  /** The reader moved the slider, or pressed previous or next. The panel goes back to the step. */
  readerMovedTo(step: number): void
  /** The reader chose a country, by a tile's label together with its step. */
  readerPicked(country: CountryCode, step?: number): void
  readerWentBackToStep(): void
  /** The reader lit the countries of a sentence; null puts them out. */
  readerLit(sentence: string | null): void
  /** The reader lit the countries of a stance; null puts them out. */
  readerLitStance(stance: string | null): void
  /** The reader asked for a replay, from the start unless told otherwise. */
  playbackStarted(from?: Step): void
  playbackMovedOn(): void
  playbackStopped(): void
  /** An address or a host page asked for another place. */
  placeArrived(place: Partial<Pick<Place, 'step' | 'country'>>): void
}

/** A store of a page's place, with its events. */
export interface PlaceStore extends StoreApi<Place> {
  events: PlaceEvents
}

/** Nothing is lit. */
const UNLIT = { sentence: null, stance: null }

/** Returns a store that begins at a place. Each page has its own. */
export function createPlaceStore(timeline: Timeline, initial: Pick<Place, 'step' | 'country'>): PlaceStore {
  const store = createStore<Place>(() => ({ ...initial, sentence: null, stance: null, playing: false }))
  const to = (place: Partial<Place>) => {
    const before = store.getState()
    const changed = (Object.keys(place) as (keyof Place)[]).some(key => place[key] !== before[key])
    if (changed) store.setState(place)
  }
  return {
    ...store,
    // A listener that throws must not stop the others: its error goes to the console, as an event listener's would.
    subscribe: listener =>
      store.subscribe((now, before) => {
        try {
          listener(now, before)
        } catch (error) {
          setTimeout(() => {
            throw error
          })
        }
      }),
    events: {
      readerMovedTo: step => to({ step: clampStep(timeline, step), country: null, ...UNLIT, playing: false }),
      readerPicked: (country, step) =>
        to({
          country,
          ...UNLIT,
          playing: false,
          ...(step !== undefined && { step: clampStep(timeline, step) }),
        }),
      readerWentBackToStep: () => to({ country: null, ...UNLIT }),
      readerLit: sentence => to({ ...UNLIT, sentence, playing: false }),
      readerLitStance: stance => to({ ...UNLIT, stance }),
      playbackStarted: (from = START) => to({ step: from, country: null, ...UNLIT, playing: true }),
      playbackMovedOn() {
        const { step, playing } = store.getState()
        if (!playing) return
        const next = nextStep(timeline, step)
        to({ step: next, playing: next < lastStep(timeline) })
      },
      playbackStopped: () => to({ playing: false }),
      placeArrived: place => to({ ...place, ...UNLIT, playing: false }),
    },
  }
}
