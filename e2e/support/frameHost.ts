import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { untilReady } from './boycottPage.ts'
import { test as closed, expect } from './closedNetwork.ts'
import { type HostAnswer, serveHostPage, servePlainly } from './hostPage.ts'
import type { TestServer } from './testServer.ts'

/* What the specs of the map on pages of other people share. */

/** How a host page is served. */
export interface HostOptions extends HostAnswer {
  /** The site whose map it shows; the loader is always the real one. */
  readonly map?: string
  /** Texts in the page to put others for. */
  readonly texts?: Readonly<Record<string, string>>
}

/**
 * Serves `hosts/<name>`, or the page itself where `name` is one, on an origin of its own. It answers as long as the
 * worker runs: a frame that waits to be near may still ask when its test ends, before its page is closed.
 */
export type ServeHost = (name: string, options?: HostOptions) => Promise<string>

/** `test` with the site on one origin, from the barest of servers (what works here works anywhere), and host pages. */
export const test = closed.extend<{ serveHost: ServeHost }, { site: TestServer; hosts: TestServer[] }>({
  // The servers' ports are known only when they run: all that is asked of them is expected, all else is not.
  // Playwright reads an array of two as a value with options, so this is one pattern.
  expectedFaults: [/^request outside: http:\/\/127\.0\.0\.1:\d+\//],
  // Every act in a frame would be kept with the whole page around it: that costs more than the test itself.
  trace: 'off',
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture uses from here.
    async ({}, use) => {
      const site = await servePlainly()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture uses from here.
    async ({}, use) => {
      const hosts: TestServer[] = []
      await use(hosts)
      await Promise.all(hosts.map(host => host.close()))
    },
    { scope: 'worker' },
  ],
  serveHost: async ({ site, hosts }, use) => {
    await use(async (name, { map = site.url, texts = {}, ...answer } = {}) => {
      const page = name.startsWith('<')
        ? name
        : readFileSync(new URL(`../hosts/${name}`, import.meta.url), 'utf8')
      const filled = Object.entries(texts).reduce((text, [from, to]) => text.replaceAll(from, to), page)
      const server = await serveHostPage(
        filled.replaceAll('https://map.example/loader.js', `${site.url}loader.js`).replaceAll(MAP, map),
        answer,
      )
      hosts.push(server)
      return server.url
    })
  },
})
export { expect }

/** The site's address in host pages. */
export const MAP = 'https://map.example/'

/** What a map on a strange page may take to come, on a machine that is busy. */
export const SLOW = { timeout: 120_000 }

/** How high a frame is on the page, and what the page in it needs. */
export async function heights(frame: Locator): Promise<{ frame: number; content: number }> {
  const page = frame.contentFrame().locator('.page')
  const content = await page.evaluate(element => Math.ceil(element.getBoundingClientRect().height))
  // Without the host's border, as what a host sets.
  const inner = await frame.evaluate(element => element.clientHeight)
  return { frame: inner, content }
}

/** Waits until everything in a frame answers. */
export async function expectReady(frame: Locator): Promise<void> {
  await untilReady(frame.contentFrame())
}

/** Waits until a frame is as high as the page in it. @returns that height */
export async function expectFit(frame: Locator): Promise<number> {
  await expectReady(frame)
  const misfit = async () => {
    const { content, frame: high } = await heights(frame)
    return content > 300 ? Math.abs(high - content) : Number.POSITIVE_INFINITY
  }
  await expect.poll(misfit, SLOW).toBeLessThanOrEqual(4)
  return (await heights(frame)).content
}

/** Chooses a country in the map, as a reader does: what is said of it makes the page another height. */
export async function choose(frame: Locator, name: string): Promise<void> {
  const search = frame.contentFrame().getByRole('combobox')
  // Typed: Playwright's fill in Firefox sets the value behind React's back.
  await search.pressSequentially(name)
  await search.press('Enter')
  await expect(frame.contentFrame().locator('#panel h2')).toHaveText(new RegExp(name, 'i'))
}
