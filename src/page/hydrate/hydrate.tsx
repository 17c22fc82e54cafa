import { type ReactNode, startTransition, useEffect } from 'react'
import { namingBy } from '../../scene/telling.ts'
import { restingStore } from '../../store/restingStore.ts'
import { ISLANDS, type IslandName, islandId } from '../../view/Island.tsx'
import { islandContent } from '../../view/islands.tsx'
import type { PageContext } from '../../view/PageContext.ts'
import { clearPageState, pageState, setPageState } from '../../view/pageState.ts'
import { countryCalled } from '../../view/search/countryCalled.ts'
import type { FoundLanguage } from '../inline/languageFor.ts'
import { pageIn } from '../inline/pageIn.ts'
import { markMilestone } from '../milestone.ts'
import { readPageData } from '../pageData.ts'
import { invalidParameters } from './invalidParameters.ts'
import { joinIsland } from './joinIsland.ts'

/*
 * React joins: one island after another takes over what stands there and follows the same store. As a transition, React
 * does it in slices of a few milliseconds and lets the reader's input go first.
 */

/** Calls `joined` once its children stand in the page, at the reader's place. */
function Joined({ children, joined }: { children: ReactNode; joined: () => void }): ReactNode {
  // A task later: the store's place follows right after the page's own.
  useEffect(() => void setTimeout(joined), [joined])
  return children
}

const { boycottMap } = window
if (boycottMap) {
  const { store, say, scene, names } = boycottMap
  const { story, words: late, territories, home } = readPageData('page-story')
  const context: PageContext = {
    story,
    timeline: scene.timeline,
    words: { ...scene.words, ...late },
    names: names(),
    ...namingBy(names),
    territories,
    store: restingStore(store),
    home,
    say,
  }
  // Read here, so that no page carries what reads it: nobody waits to hear what else the address asks for in vain.
  const languages = pageState('languages')?.split(' ') ?? []
  const wayTo = (found: FoundLanguage) => (found.tag === scene.words.language ? undefined : pageIn(found))
  boycottMap.address?.readOn(
    text => countryCalled(names(), text),
    invalidParameters(location.search, languages, wayTo),
  )
  const join = ([name, ...others]: readonly IslandName[]) => {
    if (name === undefined) {
      // Everything answers, so everything stands there: whatever still waited for an idle moment comes now.
      clearPageState('early')
      markMilestone('ready')
      return
    }
    let giveBack = () => {}
    const joined = () => {
      giveBack()
      // The words of the place are there once the first island has rendered.
      if (name === ISLANDS[0]) {
        clearPageState('wordsPending')
        setPageState('words', '')
      }
      join(others)
    }
    const element = document.getElementById(islandId(name))
    if (element === null) return joined()
    const content = <Joined joined={joined}>{islandContent(name, context)}</Joined>
    startTransition(() => {
      giveBack = joinIsland(element, content, {
        identifierPrefix: name,
        onRecoverableError: error => console.error(error),
      })
    })
  }
  // The script has run long enough.
  setTimeout(() => join(ISLANDS))
}
