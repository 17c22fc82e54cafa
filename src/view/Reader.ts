import { createContext, useContext } from 'react'
import type { CountryCode } from '../model/country/countryCode.ts'
import type { Story } from '../model/story.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Words } from '../words/words.ts'

/** A country or territory as the page names it. */
export interface PlaceName {
  name: string
  short?: string
  aliases: readonly string[]
  parts?: readonly string[]
  /** A sentence of the border policy. */
  note?: string
}

/** The names of the page, by code. */
export type Names = Readonly<Record<CountryCode, PlaceName>>

/** What every component may know: given once, by the page's entry or by the prerender. */
export interface Reader {
  story: Story
  timeline: Timeline
  words: Words
  names: Names
  /** Places that are no state: neither members nor observers of the UN. */
  territories: readonly CountryCode[]
  store: PlaceStore
  /** The way from this page to the pages of its language: "", "../" or "../../". */
  home: string
  /** Says something to readers with a screen reader, through the page's one live region. */
  say(text: string): void
}

const ReaderContext = createContext<Reader | null>(null)

/** Gives the reader's things to the components below it. */
export const ReaderProvider = ReaderContext.Provider

/** The things given by `ReaderProvider`. @throws Error outside of it */
export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (reader === null) throw new Error('no ReaderProvider above this component')
  return reader
}

/** A country's name; its code where the names file does not know it. */
export function nameOf({ names }: Pick<Reader, 'names'>, code: CountryCode): string {
  return names[code]?.name ?? code
}

/** A country's short name, for lists and labels. */
export function shortOf({ names }: Pick<Reader, 'names'>, code: CountryCode): string {
  return names[code]?.short ?? names[code]?.name ?? code
}
