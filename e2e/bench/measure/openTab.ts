import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { BenchPage } from '../pages.ts'
import type { Profile } from './profiles.ts'
import type { Wanted } from './wantedOf.ts'

/** A fresh tab with an empty cache, at a plain page of the same host, throttled, with the probe in it. */
export interface Tab {
  page: Page
  cdp: CDPSession
  /** When something came, as the probe tells it, ms from the start of the navigation. Rejects if it does not in a minute. */
  told(what: 'coloured' | 'answers'): Promise<number>
  /** Goes to the page; does not wait. */
  go(): void
  /** What an expression gives in the page. */
  ask<Value>(expression: string): Promise<Value>
  close(): Promise<void>
}

const PROBE = readFileSync(new URL('./probe.js', import.meta.url), 'utf8')
const PATIENCE = 60_000

/**
 * Opens a tab for a page. It stands at a page that is missing, so that the process is there and the connection made.
 * @param tried whether the page will be tried with real keys while it loads
 */
export async function openTab(
  browser: Browser,
  { name, url, viewport }: BenchPage,
  profile: Profile,
  wanted: Wanted,
  tried = false,
): Promise<Tab> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const told = (what: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${name} (${profile.name}): never ${what}`)), PATIENCE)
      cdp.on('Runtime.bindingCalled', ({ payload }) => {
        const message = JSON.parse(payload) as { what: string; at: number }
        if (message.what !== what) return
        clearTimeout(timer)
        resolve(message.at)
      })
    })
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'benchTold' })
  await page.goto(`${url}missing?warm`)
  await cdp.send('Page.enable')
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `{const wanted = ${JSON.stringify(wanted)}, tried = ${tried};\n${PROBE}}`,
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
    page,
    cdp,
    told,
    go: () => void cdp.send('Page.navigate', { url }).catch(() => {}),
    async ask<Value>(expression: string) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description}`)
      return result.value as Value
    },
    close: () => context.close(),
  }
}
