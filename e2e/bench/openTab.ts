import { readFileSync } from 'node:fs'
import type { Browser, CDPSession } from 'playwright-core'
import type { BenchPage, Wanted } from './pages.ts'
import type { Profile } from './profiles.ts'

/** A fresh tab with an empty cache, at a plain page of the same host, throttled, with the probe in it. */
export interface Tab {
  cdp: CDPSession
  /** What the probe tells next. Rejects if it tells nothing in a minute. */
  told(what: string): Promise<Told>
  /** Goes to the page; does not wait. */
  go(): void
  close(): Promise<void>
}

/** What the probe saw; times in ms from the start of the navigation. */
export interface Told {
  what: string
  times: Record<'coloured' | 'painted' | 'answers' | 'answered' | 'ready' | 'quoted', number | undefined>
  longTasks: { at: number; ms: number }[]
}

const PROBE = readFileSync(new URL('./probe.js', import.meta.url), 'utf8')
const PATIENCE = 60_000

/**
 * Opens a tab for a page. It stands at a page that is missing, so that the process is there and the connection made.
 * @param tried whether the page will be tried with real input
 */
export async function openTab(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
  tried = false,
): Promise<Tab> {
  const context = await browser.newContext({ viewport: page.viewport })
  const tab = await context.newPage()
  const cdp = await context.newCDPSession(tab)
  const waiting: { what: string; resolve: (told: Told) => void }[] = []
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const told = JSON.parse(payload) as Told
    for (const { what, resolve } of waiting) if (what === told.what) resolve(told)
  })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'benchTold' })
  await tab.goto(`${page.url}missing?warm`)
  await cdp.send('Page.enable')
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `{const wanted = ${JSON.stringify({ ...wanted, tried })};\n${PROBE}}`,
  })
  if (profile.network) {
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.network.latency,
      downloadThroughput: profile.network.down,
      uploadThroughput: profile.network.up,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu })
  return {
    cdp,
    told: what =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${page.name} (${profile.name}): never ${what}`)),
          PATIENCE,
        )
        waiting.push({
          what,
          resolve: told => {
            clearTimeout(timer)
            resolve(told)
          },
        })
      }),
    go: () => void cdp.send('Page.navigate', { url: page.url }).catch(() => {}),
    close: () => context.close(),
  }
}
