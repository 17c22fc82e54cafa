import type { CountryCode } from '../../model/country/countryCode.ts'
import type { PageScene } from '../../scene/pageScene.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { readAddress, writeAddress } from '../../store/placeAddress.ts'
import type { InvalidParameter } from '../hydrate/invalidParameters.ts'
import { addressWriter } from './addressWriter.ts'
import { type ShownParameter, showInvalidParameters } from './showInvalidParameters.ts'

/** What uses the address when it is pressed: a way elsewhere, and the share menu. What chooses a country only looks like a link. */
const USERS = 'a[href]:not([data-choose]), #take'

/** An address that brings a place and follows it. */
export interface BoundAddress {
  /** Whether it names a country by a text that is no code: whose it is, is not known yet. */
  isOpen(): boolean
  /** Tells how such a text is read, and what else the address asks for in vain. */
  readOn(called: (text: string) => CountryCode | undefined, dropped: readonly InvalidParameter[]): void
}

/**
 * Brings the place from the address, says what the address asked for in vain, and lets the address follow the reader: at rest,
 * and before anything uses it.
 * @param hasShape whether the map has a country
 * @param notice the element that says it
 */
export function bindAddress(
  store: PlaceStore,
  scene: PageScene,
  hasShape: (code: CountryCode) => boolean,
  notice: HTMLElement | null,
): BoundAddress {
  const { own, timeline, words } = scene
  let called: ((text: string) => CountryCode | undefined) | undefined
  let open = false
  /** What is asked for in vain: of the place, and of all else. */
  let places: ShownParameter[] = []
  let invalid: readonly ShownParameter[] = []
  /** What the notice says of it, in an element of its own: it is gone once the notice says something else. */
  const said = document.createElement('span')
  // Who has only arrived is where the address led, a replay that it asks for included.
  let moved = false
  const isOpen = () => open && !moved
  const writer = addressWriter(window, () => {
    const { country, playing, step } = store.getState()
    // What is still to be read stays.
    if (isOpen()) return location.search
    return writeAddress(location.search, timeline, own, { country, step, ...(moved && { playing }) })
  })
  const arrive = () => {
    const { place, dropped } = readAddress(location.search, timeline, own, hasShape, called)
    open = called === undefined && dropped.some(({ parameter }) => parameter === 'country')
    store.events.placeArrived(place)
    moved = false
    places = dropped.flatMap(({ parameter: what, value }) =>
      open && what === 'country' ? [] : [{ what, value }],
    )
    tell()
    writer.now()
  }
  const tell = () => {
    const told = [...places, ...invalid]
    showInvalidParameters(said, told, words)
    if (!notice || (told.length === 0 && !notice.contains(said))) return
    notice.hidden = told.length === 0
    notice.replaceChildren(said)
  }
  arrive()
  const come = () => {
    // A way within the page is told as one through its history: the reader stays where they are.
    if (location.search !== writer.standing()) arrive()
  }
  store.subscribe(() => {
    moved = true
    // The reader has gone on: what the address asked for is no longer there.
    if (notice?.contains(said)) notice.hidden = true
    writer.soon()
  })
  const press = ({ target }: Event) => {
    if (target instanceof Element && target.closest(USERS)) writer.now()
  }
  window.addEventListener('popstate', come)
  window.addEventListener('click', press, true)
  // Who copies the address from the browser's own field leaves the page for it.
  for (const type of ['blur', 'pagehide', 'beforeprint', 'visibilitychange'])
    window.addEventListener(type, writer.now, true)
  return {
    isOpen,
    readOn(given, dropped) {
      called = given
      invalid = dropped
      if (isOpen()) arrive()
      else if (!moved) tell()
    },
  }
}
