import type { Browser } from 'playwright-core'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'

/** Bytes on the wire, headers and all, by kind: until the page is ready, and what comes by itself after. */
export interface Bytes {
  first: Record<string, number>
  total: number
  after: number
}

/** Time for what comes by itself after the page is ready, ms. */
const LATER = 4000

/** Counts what one load brings. */
export async function measureBytes(browser: Browser, page: BenchPage, wanted: Wanted): Promise<Bytes> {
  const tab = await openTab(browser, page, PROFILES[0] as Profile, wanted)
  try {
    const kinds = new Map<string, string>()
    const first: Record<string, number> = {}
    let [total, after, ready] = [0, 0, false]
    await tab.cdp.send('Network.enable')
    tab.cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()))
    tab.cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'other'
      if (ready) after += encodedDataLength
      else {
        total += encodedDataLength
        first[kind] = (first[kind] ?? 0) + encodedDataLength
      }
    })
    const settled = tab.told('settled')
    tab.go()
    await settled
    ready = true
    await new Promise(resolve => setTimeout(resolve, LATER))
    return { first, total, after }
  } finally {
    await tab.close()
  }
}
