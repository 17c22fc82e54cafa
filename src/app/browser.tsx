import { hydrateRoot } from 'react-dom/client'
import { ISLANDS, islandId } from '../view/Island.tsx'
import { islandContent } from '../view/islands.tsx'
import type { Reader } from '../view/Reader.ts'
import { readPageData } from './pageData.ts'

/* React joins: each island hydrates what stands there, in a task of its own, and follows the same store. */

const { boycottMap } = window
if (boycottMap) {
  const { store, say, scene, names } = boycottMap
  const { story, words, states, home } = readPageData('page-story')
  const reader: Reader = { story, timeline: scene.timeline, words, names: names(), states, store, home, say }
  const page = document.documentElement
  const join = (rest: readonly (typeof ISLANDS)[number][]) => {
    const [name, ...others] = rest
    if (name === undefined) {
      page.dataset.ready = ''
      return
    }
    const element = document.getElementById(islandId(name))
    if (element) {
      hydrateRoot(element, islandContent(name, reader), {
        identifierPrefix: name,
        onRecoverableError: error => console.error(error),
      })
    }
    setTimeout(() => {
      // The words of the place are there once the first island has rendered.
      if (name === ISLANDS[0]) {
        page.removeAttribute('data-words-pending')
        page.dataset.words = ''
      }
      join(others)
    })
  }
  join(ISLANDS)
}
