import { createContext, type ReactNode, useContext } from 'react'
import type { Words } from '../words/words.ts'
import { type PageContext, PageContextProvider } from './PageContext.ts'

/** What components know that are drawn at build and by nobody else: they may say words that never reach the browser. */
export interface DrawnPage extends PageContext {
  words: Words
}

const Context = createContext<DrawnPage | null>(null)

/** Gives what is known at build to the components below it, to those that React joins in the browser as well. */
export function DrawnPageProvider({ children, value }: { children: ReactNode; value: DrawnPage }) {
  return (
    <Context.Provider value={value}>
      <PageContextProvider value={value}>{children}</PageContextProvider>
    </Context.Provider>
  )
}

/** Returns what `DrawnPageProvider` gave. Throws an Error outside of it, so in the browser. */
export function useDrawnPage(): DrawnPage {
  const page = useContext(Context)
  if (page === null) throw new Error('this component is drawn at build alone')
  return page
}
