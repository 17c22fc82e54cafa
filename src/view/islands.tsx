import type { ReactNode } from 'react'
import { CitedSentences } from './article/CitedSentences.tsx'
import { Boundary, type IslandName } from './Island.tsx'
import { type PageContext, PageContextProvider } from './PageContext.ts'
import { Panel } from './panel/Panel.tsx'
import { SearchBox } from './search/SearchBox.tsx'
import { CountryTable } from './table/CountryTable.tsx'

/** The views of each island. */
const VIEWS: Readonly<Record<IslandName, readonly (() => ReactNode)[]>> = {
  aside: [Panel, SearchBox],
  article: [CitedSentences],
  table: [CountryTable],
}

/** An island's content with what it may know: the same at build and in the browser. A fault stays inside its view. */
export function islandContent(name: IslandName, reader: PageContext): ReactNode {
  return (
    <PageContextProvider value={reader}>
      {VIEWS[name].map((View, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the views of an island never change their order
        <Boundary key={index} said={reader.words.wordsMissing}>
          <View />
        </Boundary>
      ))}
    </PageContextProvider>
  )
}
