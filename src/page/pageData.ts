import type { Guest } from '../frame/guest.ts'
import type { CountryCode } from '../model/country/countryCode.ts'
import type { Names } from '../model/country/placeName.ts'
import type { CloserPlace } from '../model/country/region.ts'
import type { Story } from '../model/story.ts'
import type { PageScene } from '../scene/pageScene.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'
import type { MapShapes } from '../view/map/mapShapes.ts'
import type { LateWords } from '../words/words.ts'
import type { CloserLook } from './closer/closerLook.ts'
import type { BoundAddress } from './interactive/bindAddress.ts'
import type { PackedNames } from './packNames.ts'

/** What stands in the page as JSON, by the id of its script element. */
export interface PageData {
  /** For the first script. */
  'page-scene': PageScene
  /** Short names, aliases, parts and notes of countries and territories: for hovering and search. */
  'page-names': PackedNames
  /** For React. */
  'page-story': { story: Story; words: LateWords; territories: CountryCode[]; home: string; root: string }
}

/** Reads one of the page's data blocks. @throws Error where the page has none */
export function readPageData<Id extends keyof PageData>(id: Id): PageData[Id] {
  const text = document.getElementById(id)?.textContent
  if (text == null) throw new Error(`the page has no data "${id}"`)
  return JSON.parse(text) as PageData[Id]
}

/** What the scripts of a page share: the one name that they define. */
export interface BoycottMap {
  store: PlaceStore
  scene: PageScene
  names(): Names
  /** Says something to readers with a screen reader. */
  say(text: string): void
  /** The address that the place follows; undefined where a fault keeps it from that. */
  address: BoundAddress | undefined
  /** Set in a frame: the talk with the page around it. */
  host?: Guest
  /** The drawn map, with what was read of it. */
  shapes: MapShapes
  /** Set by the world script: draws a closer look, and shows one, or the whole map again with null. */
  closer?: (place: CloserPlace) => CloserLook
  larger?: (place: CloserPlace | null) => Promise<void>
}

declare global {
  interface Window {
    boycottMap?: BoycottMap
  }
}
