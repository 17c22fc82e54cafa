import type { Telling } from '../../scene/telling.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import type { Provenance } from '../data/viewTable.ts'

/** A picture as the text of an SVG, with its size in px. */
export interface TakenPicture {
  svg: string
  width: number
  height: number
}

/** The preview of an embed, as a host page would show it. */
export interface Preview {
  /** Shows it in a column of this width, px; smaller where the page has less room. */
  resize(width: number): void
  /** Moves it to a place. */
  tell(message: { type: 'step'; step: string } | { type: 'country'; country: string }): void
}

/** What the menu works with. */
export interface ShareParts {
  store: PlaceStore
  telling: Telling
  /** Address of the pages in this language, and of the site's root; each ends in a slash. */
  home: string
  site: string
  /** The border policy, as the page says it. */
  borders: string
  /** Says something to readers with a screen reader. */
  say(text: string): void
  /** The picture of what is seen. */
  picture(provenance: Provenance): TakenPicture
  /** Shows an embed page in a holder. @param width of its column, px */
  preview(holder: HTMLElement, address: string, title: string, width: number): Preview
  /** The same as PNG. */
  png(picture: TakenPicture): Promise<Blob>
}
