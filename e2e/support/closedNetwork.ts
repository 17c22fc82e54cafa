import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { LOCKED_STORES, lockStores } from './lockedStores.ts'

/** Requests that ended because the reader (or the test) went elsewhere: no fault of the page. */
const CANCELLED = /net::ERR_ABORTED|NS_BINDING_ABORTED/

/** Firefox looks for an icon of host pages that name none, and tells if their policy forbids it. Ours name one. */
const ICON_OF_HOST = /^policy: img-src blocked \S+\/favicon\.ico /

/** What a spec may set with `test.use`. */
export interface ClosedNetworkOptions {
  /** Origins beside the site's own that pages may ask, as `http://127.0.0.1:4180`. */
  readonly allowedOrigins: readonly string[]
  /** Faults that the test causes on purpose: one that any of these matches is let pass. */
  readonly expectedFaults: readonly RegExp[]
}

/** What a test may use of the watch itself. */
export interface ClosedNetwork {
  /** Every fault so far, expected ones too, one line each. */
  readonly faults: readonly string[]
  /** Watches a context that the test opened by itself; call it before its first page. */
  readonly watch: (context: BrowserContext) => Promise<void>
}

/**
 * Playwright's `test`, which also fails if a page or a frame of it wrote to the console (but for `debug`), threw,
 * broke its policy, touched a store, cookie or worker, asked another origin, or asked for what failed.
 */
export const test = base.extend<ClosedNetworkOptions & { closedNetwork: ClosedNetwork }>({
  allowedOrigins: [[], { option: true }],
  expectedFaults: [[], { option: true }],
  closedNetwork: [
    async ({ context, baseURL, allowedOrigins, expectedFaults }, use) => {
      const origins = new Set([new URL(baseURL ?? '').origin, ...allowedOrigins])
      const faults: string[] = []
      const watched: BrowserContext[] = []
      const watch = async (watchedContext: BrowserContext) => {
        watched.push(watchedContext)
        await watchContext(watchedContext, origins, fault => faults.push(fault))
      }
      await watch(context)
      await use({ faults, watch })
      await Promise.all(watched.flatMap(one => one.pages()).map(letReportsArrive))
      const unexpected = faults.filter(fault => !expectedFaults.some(pattern => fault.search(pattern) !== -1))
      expect(unexpected, 'faults that the test does not expect').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Reports every fault in every page of a context, from now on. */
async function watchContext(
  context: BrowserContext,
  origins: ReadonlySet<string>,
  report: (fault: string) => void,
): Promise<void> {
  context.on('console', message => {
    if (message.type() === 'debug' || ICON_OF_HOST.test(message.text())) return
    report(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  // A syntax error has no stack.
  context.on('weberror', error => report(`page error: ${error.error().stack || error.error().message}`))
  context.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (/^https?:/.test(protocol) && !origins.has(origin)) report(`request outside: ${request.url()}`)
  })
  context.on('response', response => {
    if (response.status() >= 400) report(`response ${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? 'for no known reason'
    if (!CANCELLED.test(reason)) report(`request failed, ${reason}: ${request.url()}`)
  })
  // By way of the console, so that a breach in a frame or page that is gone by the test's end counts too, and
  // so that it reads the same in every browser: Firefox reports its own words about it as an error of the page.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`)
    })
  })
  await context.addInitScript(lockStores, LOCKED_STORES)
}

/** Waits until what a page and its frames have reported so far is here, or a second where one does not answer. */
async function letReportsArrive(page: Page): Promise<void> {
  const answers = page.frames().map(frame => frame.evaluate(() => 0).catch(() => 0))
  await Promise.race([Promise.all(answers), new Promise(later => setTimeout(later, 1000))])
}
