import type { Browser } from 'playwright-core'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'

/** Bytes on the wire, headers and all, by kind: until the page is ready, and what comes by itself after. */
export interface Bytes {
  first: Record<string, number>
  total: number
  /** Of the total what the budgets weigh: without headers, and without the sheet for paper, which no screen waits for. */
  needed: number
  after: number
}

/** Time for what comes by itself after the page is ready, ms. */
const LATER = 4000

/** Counts what one load brings. */
export async function measureBytes(browser: Browser, page: BenchPage, wanted: Wanted): Promise<Bytes> {
  const tab = await openTab(browser, page, PROFILES[0] as Profile, wanted)
  try {
    const kinds = new Map<string, string>()
    const asked = new Map<string, number>()
    const weights = new Map<string, number>()
    await tab.cdp.send('Network.enable')
    const headers = new Map<string, number>()
    const forPaper = new Set<string>()
    tab.cdp.on('Network.requestWillBeSent', ({ requestId, timestamp }) => asked.set(requestId, timestamp))
    tab.cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
      kinds.set(requestId, type.toLowerCase())
      headers.set(requestId, response.encodedDataLength)
      if (/\/print-[^/]*\.css$/.test(response.url)) forPaper.add(requestId)
    })
    tab.cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      weights.set(requestId, encodedDataLength),
    )
    const settled = tab.told('settled')
    tab.go()
    const { times } = await settled
    await new Promise(resolve => setTimeout(resolve, LATER))
    // The document is asked for first, when the navigation starts.
    const begun = Math.min(...asked.values())
    const bytes: Bytes = { first: {}, total: 0, needed: 0, after: 0 }
    for (const [request, weight] of weights) {
      const at = ((asked.get(request) ?? 0) - begun) * 1000
      const kind = kinds.get(request) ?? 'other'
      if (at > (times.ready ?? 0)) bytes.after += weight
      else {
        bytes.total += weight
        if (!forPaper.has(request)) bytes.needed += weight - (headers.get(request) ?? 0)
        bytes.first[kind] = (bytes.first[kind] ?? 0) + weight
      }
    }
    return bytes
  } finally {
    await tab.close()
  }
}
