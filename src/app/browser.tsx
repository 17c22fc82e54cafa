import { type ReactNode, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { ISLANDS, islandId } from '../view/Island.tsx'
import { islandContent } from '../view/islands.tsx'
import type { Reader } from '../view/Reader.ts'
import { readPageData } from './pageData.ts'

/* React joins: each island hydrates what stands there, in a task of its own, and follows the same store. */

/** Calls `joined` once its children stand in the page, at the reader's place. */
function Joined({ children, joined }: { children: ReactNode; joined: () => void }): ReactNode {
  // A task later: the store's place follows right after the page's own.
  useEffect(() => void setTimeout(joined), [joined])
  return children
}

const { boycottMap } = window
if (boycottMap) {
  const { store, say, scene, names } = boycottMap
  const { story, words, territories, home } = readPageData('page-story')
  const reader: Reader = {
    story,
    timeline: scene.timeline,
    words,
    names: names(),
    territories,
    store,
    home,
    say,
  }
  const page = document.documentElement
  const join = (rest: readonly (typeof ISLANDS)[number][]) => {
    const [name, ...others] = rest
    if (name === undefined) {
      page.dataset.ready = ''
      return
    }
    const element = document.getElementById(islandId(name))
    const joined = () => {
      // The words of the place are there once the first island has rendered.
      if (name !== ISLANDS[0]) return
      page.removeAttribute('data-words-pending')
      page.dataset.words = ''
    }
    if (element) {
      hydrateRoot(element, <Joined joined={joined}>{islandContent(name, reader)}</Joined>, {
        identifierPrefix: name,
        onRecoverableError: error => console.error(error),
      })
    }
    setTimeout(() => join(others))
  }
  join(ISLANDS)
}
