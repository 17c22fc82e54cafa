import { createContext, useContext } from 'react'
import type { CountryCode } from '../model/country/countryCode.ts'
import type { Names } from '../model/country/placeName.ts'
import type { Telling } from '../scene/telling.ts'
import type { PlaceStore } from '../store/createPlaceStore.ts'

/** What every component may know: the story as it is told, and the page it stands on. */
export interface PageContext extends Telling {
  names: Names
  /** Places that are no state: neither members nor observers of the UN. */
  territories: readonly CountryCode[]
  store: PlaceStore
  /** The way from this page to the pages of its language: "", "../" or "../../". */
  home: string
  /** Says something to readers with a screen reader, through the page's one live region. */
  say(text: string): void
}

const Context = createContext<PageContext | null>(null)

/** Gives the page's context to the components below it. */
export const PageContextProvider = Context.Provider

/** Returns what `PageContextProvider` gave. Throws an Error outside of it. */
export function usePageContext(): PageContext {
  const context = useContext(Context)
  if (context === null) throw new Error('no PageContextProvider above this component')
  return context
}
