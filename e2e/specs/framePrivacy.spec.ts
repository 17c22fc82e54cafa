import type { Page } from '@playwright/test'
import { choose, expect, expectFit, test } from '../support/frameHost.ts'

/* What the map in a frame leaves alone: the browser's stores, and everybody but its own site. */

/** Makes every store throw, as browsers do in frames of others, and notes who asked. Runs in every page and frame. */
function lockStores(): void {
  const touched: string[] = []
  Object.assign(window, { touched })
  const lock = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      get() {
        touched.push(name)
        throw new DOMException('locked', 'SecurityError')
      },
      set() {
        touched.push(name)
        throw new DOMException('locked', 'SecurityError')
      },
    })
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'Worker',
    'SharedWorker',
  ])
    lock(window, name)
  lock(Document.prototype, 'cookie')
  for (const name of ['serviceWorker', 'storage', 'sendBeacon']) lock(Navigator.prototype, name)
}

const touched = (page: Page) =>
  Promise.all(
    page.frames().map(frame => frame.evaluate(() => (window as unknown as { touched: string[] }).touched)),
  )

test('a map whose every store throws works, and asks none', { tag: '@firefox' }, async ({
  page,
  context,
  serveHost,
  site,
}) => {
  await page.addInitScript(lockStores)
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).origin))
  const host = await serveHost('loader.html')
  await page.goto(host)
  const frame = page.locator('iframe')
  await expectFit(frame)
  await choose(frame, 'France')
  await frame.contentFrame().locator('.closer-choice summary').click()
  await frame.contentFrame().getByRole('button', { name: 'France and its neighbours' }).click()
  await expect(frame.contentFrame().locator('.map')).toHaveAttribute('data-closer', 'FRA')
  expect(await touched(page)).toEqual([[], []])
  expect(await context.cookies()).toEqual([])
  expect([...new Set(asked)].sort()).toEqual([new URL(host).origin, new URL(site.url).origin].sort())
})
