import type { ReactNode } from 'react'
import { CitedSentences } from './article/CitedSentences.tsx'
import { Boundary, type IslandName } from './Island.tsx'
import { Panel } from './panel/Panel.tsx'
import { type Reader, ReaderProvider } from './Reader.ts'
import { SearchBox } from './search/SearchBox.tsx'
import { CountryTable } from './table/CountryTable.tsx'

const CONTENT: Readonly<Record<IslandName, () => ReactNode>> = {
  aside: () => (
    <>
      <SearchBox />
      <Panel />
    </>
  ),
  article: () => <CitedSentences />,
  table: () => <CountryTable />,
}

/** An island's content with what it may know: the same at build and in the browser. */
export function islandContent(name: IslandName, reader: Reader): ReactNode {
  return (
    <ReaderProvider value={reader}>
      <Boundary said={reader.words.wordsMissing}>{CONTENT[name]()}</Boundary>
    </ReaderProvider>
  )
}
