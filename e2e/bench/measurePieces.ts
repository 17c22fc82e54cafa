import type { Browser } from 'playwright-core'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import type { Profile } from './profiles.ts'
import { readTrace, tasksOf } from './readTrace.ts'

/** The tasks of one load that take longest, ms of the thread's own time, each with its parts. */
export type Pieces = { at: number; ms: number; parts: string[] }[]

/** Tasks under this are not listed, ms. */
const LEAST = 20

/** Loads a page once under a trace: tracing costs time itself, so this load gives no other figure. */
export async function measurePieces(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
): Promise<Pieces> {
  const tab = await openTab(browser, page, profile, wanted)
  try {
    const events = await readTrace(tab.cdp, async () => {
      const settled = tab.told('settled')
      tab.go()
      await settled
      await new Promise(resolve => setTimeout(resolve, 2000))
    })
    return tasksOf(events).filter(({ ms }) => ms >= LEAST)
  } finally {
    await tab.close()
  }
}
