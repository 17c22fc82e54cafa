import type { Browser } from '@playwright/test'
import type { BenchPage } from '../pages.ts'
import { key, toAndFro, wait } from './input.ts'
import { openTab } from './openTab.ts'
import type { Profile } from './profiles.ts'
import type { Wanted } from './wantedOf.ts'

/** Two loads, ms from the start of the navigation. */
export interface Load {
  /** The map has its colours on the screen, of a load that nobody touches. */
  coloured: number
  /** The first real key on the slider changed a colour, of a load that a hasty reader tries. */
  answers: number
}

/** Time between two keys, ms. Input goes before all else: at 25 ms a slow processor comes to run no page's script. */
const HASTE = 50
/** Keys that may wait for the page: a reader's would not pile up without end. */
const WAITING = 2

/** Loads a page twice, each time with an empty cache: once it is let be, once it is tried. */
export async function measureLoad(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
): Promise<Load> {
  const untouched = await openTab(browser, page, profile, wanted)
  const coloured = untouched.told('coloured')
  untouched.go()
  await coloured.finally(untouched.close)

  const tab = await openTab(browser, page, profile, wanted, true)
  const answers = tab.told('answers')
  let open = true
  const end = answers
    .catch(() => {})
    .finally(() => {
      open = false
    })
  tab.go()
  let waiting = 0
  for (const name of toAndFro(60_000 / HASTE)) {
    if (!open) break
    if (waiting < WAITING) {
      waiting += 1
      key(tab.cdp, name).finally(() => {
        waiting -= 1
      })
    }
    await Promise.race([end, wait(HASTE)])
  }
  return { coloured: await coloured, answers: await answers.finally(tab.close) }
}
