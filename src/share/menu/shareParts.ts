import type { ViewNaming } from '../../scene/viewText.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { Provenance } from '../data/viewTable.ts'

/** A picture as the text of an SVG, with its size in px. */
export interface TakenPicture {
  svg: string
  width: number
  height: number
}

/** What the menu works with. */
export interface ShareParts {
  store: PlaceStore
  naming: ViewNaming
  /** Address of the pages in this language, and of the site's root; each ends in a slash. */
  home: string
  site: string
  /** The border policy, as the page says it. */
  borders: string
  /** Says something to readers with a screen reader. */
  say(text: string): void
  /** The picture of what is seen. */
  picture(provenance: Provenance): TakenPicture
  /** The same as PNG. */
  png(picture: TakenPicture): Promise<Blob>
}
