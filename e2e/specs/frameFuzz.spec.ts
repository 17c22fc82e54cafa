import type { Frame } from '@playwright/test'
import { expect, expectFit, expectReady, heights, SLOW, test } from '../support/frameHost.ts'

/* Ten thousand hostile messages each way: neither side moves, throws, or goes anywhere. */

test('ten thousand messages of a hostile frame move nothing but its own height', {
  tag: '@firefox-long',
}, async ({ page, serveHost, site }) => {
  const hostile = await serveHost('hostile.html')
  const texts = { 'https://good.example/': site.url }
  const host = await serveHost('neighbours.html', { map: hostile, texts })
  await page.addInitScript(recordHeights)
  await page.goto(host)
  const sent = () =>
    page
      .frames()
      .find(frame => frame.url().startsWith(hostile))
      ?.title()
  await expect.poll(sent, SLOW).toBe('sent')
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen.length).toBeGreaterThan(2)
  const outside = seen.filter(
    height => !(Number.parseFloat(height) >= 150 && Number.parseFloat(height) <= 4000),
  )
  expect(outside).toEqual([])
  expect(page.url()).toBe(host)
  await expect(page.locator('#before')).toHaveText('Before the maps.')
  await expect(page.locator('#after')).toHaveText('After the maps.')
  await expect(page.locator('body > *')).toHaveCount(4)
  const good = page.locator('#good iframe')
  await good.scrollIntoViewIfNeeded()
  await expectFit(good)
  await expect(good.contentFrame().locator('#panel h2')).toHaveText('Britain joins')
})

/** Notes every height that the loader gives its first frame. Runs in the page. */
function recordHeights(): void {
  const seen = new Set<string>()
  Object.assign(window, { seen })
  const find = setInterval(() => {
    const frame = document.querySelector('boycott-map')?.shadowRoot?.querySelector('iframe')
    if (!frame) return
    clearInterval(find)
    const note = () => seen.add(frame.style.height)
    note()
    new MutationObserver(note).observe(frame, { attributeFilter: ['style'] })
  }, 5)
}

test('ten thousand messages of a hostile page, and of a frame beside, move nothing in the map', {
  tag: '@firefox-long',
}, async ({ page, serveHost }) => {
  const other = await serveHost('hostile.html')
  await page.goto(await serveHost('hostile-host.html', { texts: { 'https://other.example/': other } }))
  const frame = page.locator('iframe').first()
  await expectReady(frame)
  const map = page.frames().find(one => one.url().includes('/embed/'))
  if (!map) throw new Error('no map')
  await expect.poll(() => page.frames().at(-1)?.title(), SLOW).toBe('sent')
  // The frame beside asked for another step, among much else, and was not heard.
  await expect(frame.contentFrame().locator('#panel h2')).toHaveText('Britain joins')
  const before = await stateOf(map)
  for (let batch = 0; batch < 10; batch++)
    await page.evaluate(() => (window as unknown as { say(count: number): void }).say(1000))
  // The map still listens, and has heard all before.
  await page.evaluate(() =>
    window.frames[0]?.postMessage({ target: 'boycott-map', v: 1, type: 'theme', theme: 'dark' }, '*'),
  )
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark', SLOW)
  expect(await stateOf(map)).toEqual(before)
  const told = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(told.length).toBeGreaterThan(0)
  expect(Math.min(...told)).toBeGreaterThanOrEqual(150)
  expect(Math.max(...told)).toBeLessThanOrEqual(4000)
  expect((await heights(frame)).frame).toBe(900)
})

/** What a reader sees of a page, and where it is. */
function stateOf(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => ({
    href: location.href,
    history: history.length,
    text: document.body.textContent,
    elements: document.querySelectorAll('*').length,
    scripts: document.scripts.length,
    stances: [...document.querySelectorAll('.world [data-country]')].map(shape =>
      shape.getAttribute('data-stance'),
    ),
  }))
}
