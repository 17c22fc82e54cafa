import type { Place } from './place.ts'

/** Where each part of the place goes when the view leaves the page. */
interface Destination {
  address: boolean
  embedCode: boolean
  picture: boolean
}

/** A new part of the place cannot be forgotten: the compiler asks for its row here, and each row is held to by tests. */
export const DESTINATIONS: Readonly<Record<keyof Place, Destination>> = {
  step: { address: true, embedCode: true, picture: true },
  country: { address: true, embedCode: true, picture: true },
  // A lit sentence is a glance, not a view: it is not shared.
  sentence: { address: false, embedCode: false, picture: false },
  playing: { address: false, embedCode: false, picture: false },
}
