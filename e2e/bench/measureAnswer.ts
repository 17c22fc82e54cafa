import type { Browser, CDPSession } from 'playwright-core'
import type { Places } from './calibrate.ts'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import type { Profile } from './profiles.ts'

/** One load that a hasty reader tries, ms from the start of the navigation. */
export interface Answer {
  /** The first press on the slider that changed a stance. */
  answered: number
  /** Then a country is pressed: its words stand in the panel. */
  quoted: number
}

/**
 * Time between two presses on a page that does not answer, ms, and on one that does but is slow with the words. Input goes
 * before all else: at every 25 ms a slow processor does nothing but take presses, and no page's script comes to run.
 */
const HASTE = 50
const PATIENCE = 1000
/** Presses that may wait for the page: a reader's would not pile up without end. */
const WAITING = 2

/** Loads a page once with an empty cache, pressing on the slider until it answers, then on a country for its words. */
export async function measureAnswer(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
  places: Places,
): Promise<Answer> {
  const tab = await openTab(browser, page, profile, wanted, true)
  try {
    const answered = tab.told('answered')
    const quoted = tab.told('quoted')
    // The second is awaited later; a failure of the first must not leave it without a catch.
    quoted.catch(() => {})
    tab.go()
    await pressUntil(tab.cdp, places.slider, HASTE, answered)
    const { times } = await pressUntil(tab.cdp, places.countries, PATIENCE, quoted)
    return { answered: times.answered ?? Number.NaN, quoted: times.quoted ?? Number.NaN }
  } finally {
    await tab.close()
  }
}

/** Presses two places in turn until something comes. */
async function pressUntil<Result>(
  cdp: CDPSession,
  places: Places['slider'],
  every: number,
  coming: Promise<Result>,
): Promise<Result> {
  let open = true
  coming.then(
    () => {
      open = false
    },
    () => {
      open = false
    },
  )
  let waiting = 0
  for (let turn = 0; open; turn += 1) {
    const place = places[turn % places.length]
    if (place && waiting < WAITING) {
      waiting += 1
      press(cdp, place).finally(() => {
        waiting -= 1
      })
    }
    await Promise.race([coming, new Promise(resolve => setTimeout(resolve, every))]).catch(() => {})
  }
  return coming
}

/** Presses and releases a mouse. What the page makes of it is the page's affair. */
export async function press(cdp: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const event = { x, y, button: 'left', clickCount: 1 } as const
  await Promise.allSettled([
    cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mousePressed' }),
    cdp.send('Input.dispatchMouseEvent', { ...event, type: 'mouseReleased' }),
  ])
}
