import type { Browser } from 'playwright-core'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import type { Profile } from './profiles.ts'

/** One load that nobody touches, ms from the start of the navigation. */
export interface Load {
  coloured: number
  /** `data-answers`. */
  answers: number
  /** `data-ready`. */
  ready: number
  /** First contentful paint: the browser's own word, raster and all. */
  painted: number
  /** What the tasks until ready take over 50 ms each, in all. */
  blocking: number
  /** The longest task until ready; 0 where none takes 50 ms. */
  longest: number
  /** The longest task between `data-answers` and `data-ready`: the hydration. */
  longestJoining: number
}

/** Loads a page once with an empty cache and lets it be. */
export async function measureLoad(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
): Promise<Load> {
  const tab = await openTab(browser, page, profile, wanted)
  try {
    const settled = tab.told('settled')
    tab.go()
    const { times, longTasks } = await settled
    const { coloured = 0, painted = 0, answers = 0, ready = 0 } = times
    const end = Math.max(coloured, ready)
    const until = longTasks.filter(({ at }) => at < end)
    return {
      coloured,
      answers,
      ready,
      painted,
      blocking: until.reduce((sum, { ms }) => sum + ms - 50, 0),
      longest: Math.max(0, ...until.map(({ ms }) => ms)),
      longestJoining: Math.max(0, ...until.filter(({ at }) => at >= answers).map(({ ms }) => ms)),
    }
  } finally {
    await tab.close()
  }
}
