import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { untilReady } from '../support/boycottPage.ts'
import { choose, expect, expectFit, expectReady, heights, SLOW, test } from '../support/frameHost.ts'
import { serveHostPage } from '../support/hostPage.ts'

/* The map on odd and hostile pages: their style sheets, boxes, policies, hidden places and old markup. */

const next = (frame: Locator) => frame.contentFrame().getByRole('button', { name: 'Next: Canada joins' })
const heading = (frame: Locator) => frame.contentFrame().locator('#panel h2')

/** Why a reader could not use a frame; null where it is high enough, or scrolls inside. */
async function hindrance(frame: Locator): Promise<string | null> {
  const box = await frame.evaluate(element => {
    const { height, width } = element.getBoundingClientRect()
    return { height, width, fixed: element.getAttribute('scrolling') === 'no' }
  })
  if (box.height < 100 || box.width < 100) return `${Math.round(box.width)} × ${Math.round(box.height)} px`
  return frame
    .contentFrame()
    .locator('html')
    .evaluate((root, fixed) => {
      if (root.scrollHeight <= innerHeight + 4) return null
      const locked = [root, document.body].some(part => /hidden|clip/.test(getComputedStyle(part).overflowY))
      scrollTo(0, 1e6)
      const scrolls = scrollY > 0
      scrollTo(0, 0)
      return scrolls && !locked && !fixed ? null : `${root.scrollHeight} px cut off at ${innerHeight}`
    }, box.fixed)
}

const sheets = [
  'iframe { height: auto !important; max-width: 50%; aspect-ratio: 1 }',
  '* { all: unset }',
  'body * { all: unset !important }',
  'body { transform: scale(0.8) rotate(2deg) }',
  'iframe, boycott-map { filter: grayscale(1) contrast(2); opacity: 0.9; mix-blend-mode: multiply }',
  '* { box-sizing: content-box; position: relative; padding: 3px; margin: 2px }',
  '* { box-sizing: border-box; border: 5px solid }',
  'body { font-size: 0; line-height: 0; text-indent: -9999px }',
  'body { zoom: 1.1 }',
  'article { display: none }',
  'article { display: flex; flex-wrap: wrap } article > * { flex: 1 1 200px; min-width: 0; align-self: flex-start }',
  'body { writing-mode: vertical-rl; direction: rtl } article { columns: 2 }',
  'iframe { max-height: 300px !important; object-fit: contain; position: static !important; contain: strict }',
]

test('twelve hostile style sheets and a place that hides leave the map of use', async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('styled.html'))
  const [ours, plain] = [page.locator('boycott-map iframe'), page.locator('article > iframe')]
  await expectReady(ours)
  await expectReady(plain)
  expect(await hindrance(plain)).toBeNull()
  for (const sheet of sheets) {
    await page.locator('#sheet').evaluate((style, text) => {
      style.textContent = text
    }, sheet)
    if (sheet.includes('display: none')) continue
    await expect.poll(() => hindrance(plain), sheet).toBeNull()
    await expect.poll(() => hindrance(ours), sheet).toBeNull()
  }
  await next(ours).click()
  await expect(heading(ours)).toHaveText('Canada joins')
})

test('boxes of four kinds leave the map its work and its height', { tag: '@firefox' }, async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('sandboxes.html'))
  for (const name of ['1', '2', '3', '4']) {
    const frame = page.locator(`[title="${name}"]`)
    await expectFit(frame)
    await next(frame).click()
    await expect(heading(frame)).toHaveText('Canada joins')
  }
})

test.describe('a page with a strict policy', () => {
  test('that admits the loader’s origin gets the whole map', async ({ page, serveHost, site }) => {
    const policy = `default-src 'none'; script-src ${site.url}; frame-src ${site.url}`
    await page.goto(
      await serveHost('late.html', { headers: { 'Content-Security-Policy': policy }, texts: LOADED }),
    )
    await expectFit(page.locator('iframe'))
  })

  test('that admits the loader by its hash gets the whole map; with a wrong hash the link stays', async ({
    page,
    serveHost,
    site,
  }) => {
    const loader = readFileSync(new URL('../../dist/loader.js', import.meta.url), 'utf8')
    const open = { 'Access-Control-Allow-Origin': '*' }
    const code = await serveHostPage(loader, { type: 'text/javascript', headers: open })
    const hash = `sha256-${createHash('sha256').update(loader).digest('base64')}`
    const admitting = (integrity: string) =>
      serveHost('late.html', {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src '${hash}'; frame-src ${site.url}`,
        },
        texts: {
          ...LOADED,
          '<script async src="https://map.example/loader.js">': `<script src="${code.url}" integrity="${integrity}" crossorigin>`,
        },
      })
    await page.goto(await admitting(hash))
    await expectFit(page.locator('iframe'))
    await page.goto(await admitting(`sha256-${'A'.repeat(43)}=`))
    await expect(page.getByRole('link', { name: 'See the map' })).toBeVisible()
    await expect(page.locator('iframe')).toHaveCount(0)
    await code.close()
  })

  test('that admits no script shows the plain frame, which scrolls, and the link', async ({
    page,
    serveHost,
    site,
  }) => {
    const policy = `default-src 'none'; frame-src ${site.url}`
    await page.goto(await serveHost('plain.html', { headers: { 'Content-Security-Policy': policy } }))
    const frame = page.locator('iframe')
    await expectReady(frame)
    expect((await heights(frame)).frame).toBe(500)
    expect(await hindrance(frame)).toBeNull()
    await expect(page.getByRole('link', { name: 'Who boycotts: see the map' })).toBeVisible()
  })

  // The browser says what it refused; our frame has nothing to say.
  test.use({
    expectedFaults: [
      /^request outside|^(?=[\s\S]*(Content.Security.Policy|integrity|script-src))(?![\s\S]*\/(embed|assets)\/)|^request failed, csp/,
    ],
  })
})

/** The late page's text, as one that has the loader from the start and no script of its own. */
const LOADED = { '<div id="place"></div>': '<script async src="https://map.example/loader.js"></script>' }

test('maps that do not show at first never say 0, and fit once they show', { tag: '@firefox' }, async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('hidden.html'))
  for (const name of ['in a tab', 'in details', 'without width', 'on the second slide'])
    await expect(page.getByTitle(`Map ${name}`).contentFrame().locator('html')).toHaveAttribute(
      'data-answers',
      '',
      SLOW,
    )
  expect(await page.locator('boycott-map iframe').count()).toBe(0)
  await page.evaluate(() => (window as unknown as { show(): void }).show())
  for (const name of ['in a tab', 'in details', 'without width', 'on the second slide'])
    await expectFit(page.getByTitle(`Map ${name}`))
  await page.locator('boycott-map').scrollIntoViewIfNeeded()
  await expectFit(page.locator('boycott-map iframe'))
  const told = await page.evaluate(() => (window as unknown as { heights: number[] }).heights)
  expect(told.length).toBeGreaterThan(4)
  expect(Math.min(...told)).toBeGreaterThan(150)
  expect(Math.max(...told)).toBeLessThan(4000)
})

test('ten maps on a page keep to themselves', { tag: '@firefox-long' }, async ({ page, serveHost }) => {
  await page.addInitScript(() => {
    if (window !== top) return
    const kinds: string[] = []
    Object.assign(window, { kinds })
    const add = window.addEventListener
    window.addEventListener = function (this: Window, kind: string, ...rest: [EventListener]) {
      kinds.push(kind)
      add.call(window, kind, ...rest)
    } as typeof window.addEventListener
  })
  await page.setViewportSize({ width: 1700, height: 2000 })
  await page.goto(await serveHost('ten.html'))
  const frames = page.locator('iframe')
  await expect(frames).toHaveCount(10)
  const before = [
    'United States boycotts',
    'Australia joins',
    'Britain joins',
    'Canada joins',
    'China answers',
    'Russia accepts',
    'Australia',
    'Canada',
    'Britain',
    'France',
  ]
  // One after another: each has its own time to come.
  const expectHeadings = async (headings: readonly string[]) => {
    for (const [index, text] of headings.entries())
      await expect(heading(frames.nth(index))).toHaveText(text, SLOW)
  }
  await expectHeadings(before)
  for (const index of [0, 9]) {
    // Chromium draws and measures no strange frame out of sight, where others that came first may have pushed it.
    await frames.nth(index).scrollIntoViewIfNeeded()
    await expectFit(frames.nth(index))
  }
  // The button stands there before it answers.
  await expectReady(frames.nth(2))
  await next(frames.nth(2)).click()
  await page
    .locator('boycott-map')
    .nth(9)
    .evaluate(map => Object.assign(map, { country: 'RUS' }))
  await expectHeadings(before.with(2, 'Canada joins').with(9, 'Russia'))
  const kinds = await page.evaluate(() => (window as unknown as { kinds: string[] }).kinds)
  expect(kinds.filter(kind => kind === 'message')).toHaveLength(10)
  expect(kinds.filter(kind => kind === 'resize').length).toBeLessThanOrEqual(1)
})

test('a loader that comes late finds the map that waits and the map that comes later', async ({
  page,
  serveHost,
}) => {
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await page.goto(await serveHost('late.html'))
  const run = (name: 'load' | 'add') =>
    page.evaluate(name => (window as unknown as Record<string, () => void>)[name]?.(), name)
  await run('load')
  await expectFit(page.locator('#before iframe'))
  await expect(heading(page.locator('#before iframe'))).toHaveText('Britain joins')
  await run('load')
  await run('add')
  await expectFit(page.locator('#after iframe'))
  await expect(heading(page.locator('#after iframe'))).toHaveText('Australia')
  // A page may move its parts about: the map comes again, where the reader was.
  await next(page.locator('#before iframe')).click()
  await expect
    .poll(() => page.locator('#before').evaluate(map => (map as unknown as { step: string }).step))
    .toBe('can')
  await page.evaluate(() => document.body.append(document.getElementById('before') as Node))
  // It stands at the end now, where Firefox would let a lazy frame wait.
  await page.locator('#before').scrollIntoViewIfNeeded()
  await expectFit(page.locator('#before iframe'))
  await expect(heading(page.locator('#before iframe'))).toHaveText('Canada joins')
})

for (const name of ['right-to-left.html', 'quirks.html'])
  test(`the loader works in ${name}`, async ({ page, serveHost }) => {
    await page.goto(await serveHost(name))
    const frame = page.locator('iframe')
    await expectFit(frame)
    await next(frame).click()
    await expect(heading(frame)).toHaveText('Canada joins')
  })

test('the loader works in XHTML', async ({ page, serveHost }) => {
  await page.goto(await serveHost('page.xhtml', { type: 'application/xhtml+xml; charset=utf-8' }))
  // Playwright does not know an iframe by its small name there: asked by way of the frames.
  await expect.poll(() => page.frames().length).toBe(2)
  const map = page.frames()[1] ?? page.mainFrame()
  await untilReady(map)
  const misfit = async () => {
    const high = await map.evaluate(() => innerHeight)
    return (
      high -
      (await map.locator('.page').evaluate(element => Math.ceil(element.getBoundingClientRect().height)))
    )
  }
  await expect.poll(misfit, SLOW).toBe(0)
  await expect(page.getByRole('link', { name: 'See the map' })).toBeHidden()
})

/** Heights told to the page since the last call. */
const told = (page: Page) =>
  page.evaluate(() => {
    const counter = window as unknown as { told?: number[] }
    const told = counter.told ?? []
    counter.told = []
    return told
  })

for (const { name, ratio, texts } of [
  {
    name: 'with border-box, zoom and borders',
    ratio: 1,
    texts: {
      'border: none': 'box-sizing: border-box; border: 3px solid; zoom: 1.1',
      // A border inside a height that is set leaves too little: the frame must scroll then.
      'scrolling="no"': '',
    },
  },
  { name: 'on a screen of fractions', ratio: 1.25, texts: {} },
])
  test(`a height settles in at most three messages ${name}`, async ({
    browser,
    serveHost,
    closedNetwork,
  }) => {
    const context = await browser.newContext({ deviceScaleFactor: ratio })
    await closedNetwork.watch(context)
    const page = await context.newPage()
    await page.addInitScript(() => {
      if (window !== top) return
      const counter = window as unknown as { told: number[] }
      counter.told = []
      addEventListener('message', ({ data }) => {
        if (data.type === 'height') counter.told.push(data.height)
      })
    })
    await page.goto(await serveHost('datawrapper.html', { texts }))
    for (const width of [900, 500, 333]) {
      await page.setViewportSize({ width, height: 800 })
      await expectReady(page.locator('iframe'))
      const heights: number[] = []
      await expect.poll(async () => heights.push(...(await told(page))), `at ${width} px`).toBeGreaterThan(0)
      await expect.poll(() => hindrance(page.locator('iframe'))).toBeNull()
      // That nothing more comes shows in time alone.
      await page.waitForTimeout(500)
      heights.push(...(await told(page)))
      expect(heights.length, `at ${width} px: ${heights}`).toBeLessThanOrEqual(3)
    }
    await context.close()
  })

test('a page in the frame that follows the frame’s height does not grow without end', async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('datawrapper.html'))
  const frame = page.locator('iframe')
  const before = await expectFit(frame)
  const content = frame.contentFrame().locator('.page')
  const follow = (height: string) =>
    content.evaluate((element, height) => {
      ;(element as HTMLElement).style.minHeight = height
    }, height)
  await follow('100vh')
  await choose(frame, 'Australia')
  const settled = await expectFit(frame)
  await follow('calc(100vh + 20px)')
  const high = async () => (await heights(frame)).frame
  await expect.poll(high, SLOW).toBeGreaterThan(settled)
  // Twenty growths at most, eight a second: it is over when the frame is the same twice, half a second apart.
  let last = 0
  await expect
    .poll(
      async () => {
        const same = (await high()) === last
        last = await high()
        return same
      },
      { intervals: [500], ...SLOW },
    )
    .toBe(true)
  expect(last).toBeLessThanOrEqual(settled + 20 * 21)
  expect(last).toBeGreaterThan(before)
})
