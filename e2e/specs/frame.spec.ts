import type { Page } from '@playwright/test'
import { choose, expect, expectFit, expectReady, heights, SLOW, test } from '../support/frameHost.ts'

/* Our loader on pages of other people, each as an editor would write it: `hosts/`, served from an origin of its own. */

test.describe('our loader', () => {
  test('sizes the map, passes its attributes on, and takes the fallback away', { tag: '@firefox' }, async ({
    page,
    serveHost,
  }) => {
    await page.goto(await serveHost('loader.html'))
    await expectFit(page.locator('iframe'))
    const frame = page.locator('boycott-map iframe')
    await expect(frame).toHaveAttribute('title', 'Who boycotts, step by step')
    await expect(frame).toHaveAttribute(
      'sandbox',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    )
    await expect(frame).toHaveAttribute('allow', /^clipboard-write; fullscreen/)
    await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
    // Firefox heeds `loading` only where it comes before `src`.
    const names = await frame.evaluate(element => element.getAttributeNames())
    expect(names.indexOf('loading')).toBeLessThan(names.indexOf('src'))
    expect(names).toContain('loading')
    await expect(frame.contentFrame().locator('#panel h2')).toHaveText('Britain joins')
    await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('link', { name: 'Who boycotts: see the map' })).toBeHidden()
    const after = await page.locator('#after').boundingBox()
    const box = await frame.boundingBox()
    expect(after?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0))
  })

  test('lets the page follow the reader and move the map', { tag: '@firefox' }, async ({
    page,
    serveHost,
  }) => {
    await page.goto(await serveHost('loader.html'))
    await expectFit(page.locator('iframe'))
    await page.evaluate(() => {
      for (const name of ['stepchange', 'countrychange'])
        document.addEventListener(name, event => {
          document.body.dataset.told = `${document.body.dataset.told ?? ''} ${(event as CustomEvent).detail}`
        })
    })
    const map = page.locator('iframe').contentFrame()
    await map.getByRole('button', { name: 'Next: Canada joins' }).click()
    await expect(page.locator('body')).toHaveAttribute('data-told', ' can')
    const element = page.locator('boycott-map')
    expect(await element.evaluate(map => (map as unknown as { step: string }).step)).toBe('can')
    await element.evaluate(map => Object.assign(map, { country: 'AUS' }))
    await expect(map.locator('#panel')).toHaveAttribute('data-country', 'AUS')
    await expect(page.locator('body')).toHaveAttribute('data-told', ' can AUS')
    await element.evaluate(map => map.setAttribute('step', 'usa'))
    await expect(map.locator('#panel h2')).toHaveText('United States boycotts')
    await element.evaluate(map => map.setAttribute('theme', 'light'))
    await expect(map.locator('html')).toHaveAttribute('data-theme', 'light')
  })

  test('shows another map where the reader is', async ({ page, serveHost, site }) => {
    await page.goto(await serveHost('loader.html'))
    const element = page.locator('boycott-map')
    const map = page.locator('iframe').contentFrame()
    await expectReady(page.locator('iframe'))
    await map.getByRole('button', { name: 'Next: Canada joins' }).click()
    await expect.poll(() => element.evaluate(map => (map as unknown as { step: string }).step)).toBe('can')
    await element.evaluate((map, src) => map.setAttribute('src', src), `${site.url}fr/embed/?theme=light`)
    await expect(page.locator('iframe')).toHaveAttribute('src', /fr\/embed\/\?.*step=can/)
    await element.evaluate((map, src) => {
      Object.assign(map, { country: 'AUS' })
      map.setAttribute('src', src)
    }, `${site.url}embed/?theme=auto`)
    await expect(page.locator('iframe')).toHaveAttribute('src', /embed\/\?.*step=can.*country=AUS/)
  })

  test('works many times on a page, pasted thrice; far maps wait; a bad address keeps the fallback', async ({
    page,
    serveHost,
  }) => {
    await page.goto(await serveHost('many.html'))
    const heading = (id: string) => page.locator(`#${id} iframe`).contentFrame().locator('#panel h2')
    await expect(heading('one')).toHaveText('United States boycotts', SLOW)
    await expect(heading('two')).toHaveText('Australia', SLOW)
    await expect(page.locator('#bad iframe')).toHaveCount(0)
    await expect(page.locator('#bad a')).toBeVisible()
    await expect(page.locator('#far iframe')).toHaveCount(0)
    await page.locator('#one').evaluate(map => Object.assign(map, { step: 'rus' }))
    await expect(heading('one')).toHaveText('Russia accepts')
    await expect(heading('two')).toHaveText('Australia')
    await page.locator('#far').scrollIntoViewIfNeeded()
    await expect(heading('far')).toBeVisible(SLOW)
    await expect(page.locator('#far a')).toBeHidden()
  })

  test('leaves no name on the page', async ({ page, serveHost, site }) => {
    await page.goto(await serveHost('datawrapper.html'))
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort())
    const before = await names()
    await page.addScriptTag({ url: `${site.url}loader.js` })
    expect(await page.evaluate(() => customElements.get('boycott-map') !== undefined)).toBe(true)
    expect(await names()).toEqual(before)
  })

  test('keeps the fallback where the map does not answer', async ({ page, serveHost }) => {
    const silent = await serveHost('<!doctype html><title>Nothing</title>')
    await page.goto(await serveHost('loader.html', { map: silent }))
    await expect(page.locator('boycott-map iframe')).toHaveCount(1)
    await page.locator('iframe').contentFrame().locator('body').waitFor({ state: 'attached' })
    await expect(page.getByRole('link', { name: 'Who boycotts: see the map' })).toBeVisible()
  })

  test('hears nothing more from a frame that has gone elsewhere', async ({ page, serveHost }) => {
    await page.goto(await serveHost('loader.html'))
    await expectFit(page.locator('iframe'))
    const before = await heights(page.locator('iframe'))
    const hostile = await serveHost('hostile.html')
    // A host learns of it by the frame's second load.
    await page.frames()[1]?.goto(`${hostile}?loaded`)
    await expectSent(page, hostile)
    expect((await page.locator('iframe').boundingBox())?.height).toBe(before.frame)
  })

  test('hears a map that sends its frame to its page of another language', { tag: '@firefox' }, async ({
    page,
    serveHost,
    site,
  }) => {
    // As the embed page does where it is asked for another language than its own: before it says anything.
    const detour = await serveHost(
      `<!doctype html><title>Another language</title><script>location.replace('${site.url}embed/' + location.search)</script>`,
    )
    await page.goto(await serveHost('loader.html', { map: detour, texts: { 'theme="dark"': 'lang="xx"' } }))
    const frame = page.locator('boycott-map iframe')
    await expectFit(frame)
    const map = page.frames()[1]
    expect(map?.url()).toContain('lang=xx')
    await choose(frame, 'Australia')
    await expectFit(frame)
    await page.locator('boycott-map').evaluate(map => Object.assign(map, { country: 'CAN' }))
    await expect(frame.contentFrame().locator('#panel h2')).toHaveText('Canada')
  })
})

/** Waits until the hostile frame has said everything. */
async function expectSent(page: Page, hostile: string): Promise<void> {
  const title = () =>
    page
      .frames()
      .find(frame => frame.url().startsWith(hostile))
      ?.title()
  await expect.poll(title, SLOW).toBe('sent')
}
