import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { chromiumLaunchOptions, wholeChromiumPath } from '../support/browser.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { expectReadable } from '../support/stillReadable.ts'

/* Faults of what is around the page: its network, its addresses, its record, the browser's windows, clock and language. */

const chromium = chromiumLaunchOptions(wholeChromiumPath() ?? '')
test.use({
  launchOptions: {
    ...chromium,
    // Five hundred addresses in a few seconds: more than a browser lets a page write.
    args: [...(chromium.args ?? []), '--disable-ipc-flooding-protection'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

/** The state of the page's own store. */
const place = (page: Page) =>
  page.evaluate(() => {
    const { boycottMap } = window as unknown as {
      boycottMap: { store: { getState(): { step: number; country: string | null; playing: boolean } } }
    }
    return boycottMap.store.getState()
  })

test('offline after it has loaded, everything works but links to elsewhere', async ({ page, context }) => {
  const { heading, panel, search, slider } = await open(page)
  // The last that comes by itself.
  await expect(page.locator('head script[src*="/take-"][data-came]')).toBeAttached()
  await context.setOffline(true)
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(heading()).toHaveText('Before the first announcement')
  await search.fill('france')
  await search.press('Enter')
  await panel.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'FRA')
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  for (const name of ['Picture (SVG)', 'Picture (PNG)', 'Table (CSV)', 'Data (JSON)']) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    expect(readFileSync(await (await saved).path()).length, name).toBeGreaterThan(500)
  }
  await expect(page.locator('.notice')).toBeHidden()
  await expectReadable(page, 'offline')
  await context.setOffline(false)
})

/** Numbers that are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('five hundred addresses give a view each, and none of them a node', async ({ page }) => {
  const random = seeded(7)
  const pick = <One>(all: readonly One[]) => all[random(all.length)] as One
  const wild = [
    ...[
      '%00',
      '%',
      '%E0%A4%A',
      '%ED%A0%80',
      '%E2%80%AEgbr',
      '__proto__',
      'constructor',
      'toString',
      '%0d%0a',
      '+',
    ],
    ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', "';alert(1)//"],
    ...['-1', '7', '2.5', '1e9', 'NaN', '٣', 'x'.repeat(3000), '👩‍👩‍👧‍👦', 'usa\u0000', 'usa\u2028'],
  ]
  const sane = ['usa', 'aus', 'start', '3', 'GBR', 'can', 'FRA', 'XKX', 'HKG']
  const name = () =>
    pick(['step', 'country', 'view', 'theme', 'lang', 'plain', 'play', 'dark', 'childId', '__proto__', 'x'])
  const value = () => (random(2) === 0 ? pick(sane) : pick(wild))
  const queries = Array.from(
    { length: 500 },
    () => `?${Array.from({ length: 1 + random(4) }, () => `${name()}=${value()}`).join('&')}`,
  )
  await open(page)
  const bad = await page.evaluate(walkAddresses, queries)
  expect(bad).toEqual([])
  await expectReadable(page, 'after 500 addresses')
})

/** Goes to each address as the browser's own arrows do. Runs in the page. @returns what is not as it must be */
function walkAddresses(queries: string[]): string[] {
  const bad: string[] = []
  const { boycottMap } = window as unknown as {
    boycottMap: { store: { getState(): { step: number; country: string | null } } }
  }
  // What React draws for a place differs from place to place; the rest of the page has the same elements always.
  const census = () =>
    document.querySelectorAll('*').length -
    document.querySelectorAll('#aside-island *, .notice > span').length
  const elements = census()
  for (const query of queries) {
    history.replaceState(null, '', query.replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, ''))
    dispatchEvent(new PopStateEvent('popstate'))
    const { country, step } = boycottMap.store.getState()
    const written = new URLSearchParams(location.search)
    const shown = document.querySelectorAll('.finding[data-shown]').length
    const right =
      Number.isInteger(step) &&
      step >= 0 &&
      step <= 6 &&
      (country === null || document.querySelector(`.world [data-country="${country}"]`) !== null) &&
      /^$|^(start|usa|aus|gbr|can|chn|rus)$/.test(written.get('step') ?? '') &&
      (written.get('country') ?? '') === (country ?? '') &&
      shown === 1 &&
      census() === elements
    if (!right)
      bad.push(
        `${query.slice(0, 80)} gave ${step}, ${country}, ${location.search.slice(0, 80)}, ${census() - elements}`,
      )
  }
  return bad
}

test.describe('a record whose every word is hostile', () => {
  // React tells that the browser read some characters (NUL, lone surrogates) otherwise than they were written.
  test.use({ expectedFaults: [/Minified React error #4(18|25)/] })

  test('stays text: no element, dialog, request or name more, and no sideways scroll', async ({ page }, {
    outputDir,
  }) => {
    const directory = join(outputDir, 'poisoned')
    const built = promisify(execFile)(process.execPath, [
      '--import',
      createRequire(import.meta.url).resolve('tsx'),
      join(import.meta.dirname, '../support/poisonedPages.ts'),
      directory,
    ])
    const dialogs: string[] = []
    page.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    const clean: Record<string, Awaited<ReturnType<typeof census>>> = {}
    const census = async () => {
      // Every script is there: the last to come by itself is the world's.
      await page.waitForFunction(
        () => (window as unknown as { boycottMap?: { larger?: unknown } }).boycottMap?.larger !== undefined,
      )
      return page.evaluate(() => ({
        tags: [...new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
        scripts: document.scripts.length,
        handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
          [...attributes].map(({ name }) => name).filter(name => /^on|^style$/.test(name)),
        ),
        schemes: [...new Set([...document.links].map(({ protocol }) => protocol))].sort(),
        globals: Object.keys(window)
          .filter(name => !/^\d+$/.test(name))
          .sort(),
      }))
    }
    for (const home of ['', 'embed/']) {
      await open(page, `${home}?country=GBR`)
      await page.locator('#take [aria-controls]').first().dispatchEvent('click')
      await expect(page.locator('#take-address')).toHaveValue(/^http/)
      clean[home] = await census()
    }
    await built
    for (const [turn, home] of ['', 'embed/'].entries()) {
      await page.route(/poisoned\.html/, route =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: readFileSync(join(directory, `${turn}.html`)),
        }),
      )
      await page.setViewportSize({ width: turn === 0 ? 1280 : 320, height: 800 })
      await page.goto(`${home}poisoned.html?country=GBR`)
      await untilReady(page)
      await expect(page.locator('#panel')).toHaveAttribute('data-country', 'GBR')
      await page.locator('#take [aria-controls]').first().dispatchEvent('click')
      await expect(page.locator('#take-address')).toHaveValue(/^http/)
      const found = await census()
      const { tags, ...rest } = clean[home] as typeof found
      // A clause that is not in its sentence is not underlined.
      expect(found.tags.filter(tag => !tags.includes(tag))).toEqual([])
      const { tags: _, ...others } = found
      expect(others, `turn ${turn}`).toEqual(rest)
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `turn ${turn}`,
      ).toBeLessThanOrEqual(0)
      await page.unroute(/poisoned\.html/)
    }
    expect(dialogs).toEqual([])
  })
})

for (const address of ['embed/', 'index.html'])
  test(`a hundred widths from 1 to 2000 px leave the page whole: ${address}`, async ({ page }) => {
    await page.route('**/storm.html', route =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>Storm</title><iframe title="Map" src="${address}"></iframe>`,
      }),
    )
    await page.goto('storm.html')
    const frame = page.frameLocator('iframe')
    await untilReady(frame)
    const random = seeded(address.length)
    const sizes = Array.from({ length: 100 }, () => [1 + random(2000), 1 + random(2000)])
    const told = await page.evaluate(async sizes => {
      const heights: number[] = []
      addEventListener('message', ({ data }) => {
        if (data.type === 'height') heights.push(data.height)
      })
      const frame = document.querySelector('iframe')
      for (const [width, height] of [...sizes, [640, 900]]) {
        Object.assign(frame?.style ?? {}, { width: `${width}px`, height: `${height}px` })
        await new Promise(requestAnimationFrame)
      }
      // The last heights come when the pause between messages is over; heights without end would go on for ever.
      let settled = -1
      while (heights.length > settled) {
        settled = heights.length
        await new Promise(later => setTimeout(later, 400))
      }
      return heights
    }, sizes)
    expect(told.length).toBeGreaterThan(0)
    expect(Math.min(...told)).toBeGreaterThanOrEqual(150)
    await expectReadable(frame, 'after the storm')
    const odd = await frame.locator('html').evaluate(root => ({
      numbers: [...root.querySelectorAll('svg *')].filter(({ outerHTML }) => /NaN|Infinity/.test(outerHTML))
        .length,
      sideways: root.scrollWidth > innerWidth,
    }))
    expect(odd).toEqual({ numbers: 0, sideways: false })
  })

test('a replay stops for print, for a hidden page, and for leaving; the page that comes back is one page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const kinds: string[] = []
    Object.assign(window, { kinds })
    const add = window.addEventListener
    window.addEventListener = function (this: Window, ...words: Parameters<typeof add>) {
      kinds.push(words[0])
      return add.apply(window, words)
    } as typeof add
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
  const { heading, mainButton, slider } = await open(page, '?country=FRA')
  const play = async () => {
    await slider.focus()
    await page.keyboard.press('End')
    await mainButton.click()
    await expect.poll(async () => (await place(page)).playing).toBe(true)
  }
  const stopped = async (by: string) => {
    await expect.poll(async () => (await place(page)).playing, by).toBe(false)
    const { step } = await place(page)
    await expect(slider).toHaveValue(String(step))
    await expect(page.locator('.finding').nth(step)).toHaveAttribute('data-shown')
    await expect(page.locator('[data-event][data-reached="true"]')).toHaveCount(step)
  }
  await play()
  await page.goto('embed/')
  // The page is there at once, and loads nothing: Playwright would wait for that.
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => (window as unknown as { persisted: boolean }).persisted)).toBe(true)
  expect(await page.evaluate(() => (window as unknown as { kinds: string[] }).kinds)).not.toContain('unload')
  await stopped('leaving')
  await play()
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
  await stopped('hiding')
  await play()
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await stopped('printing')
  const { step } = await place(page)
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  expect((await place(page)).step).toBe(step + 1)
  await expect(heading()).not.toHaveText('France')
  await expectReadable(page, 'after coming back')
})

test('clock, time zone and language of the browser change no word and no order', async ({
  browser,
  closedNetwork,
}) => {
  const readers: BrowserContextOptions[] = [
    { locale: 'en-US', timezoneId: 'UTC' },
    { locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' },
    { locale: 'ar-EG', timezoneId: 'Etc/GMT+12' },
    { locale: 'de-DE', timezoneId: 'Asia/Kathmandu' },
  ]
  const seen: unknown[] = []
  for (const options of readers) {
    const context = await browser.newContext(options)
    await closedNetwork.watch(context)
    const page = await context.newPage()
    await open(page, '?country=CAN')
    await page.locator('table.countries').getByRole('button', { name: 'Country', exact: false }).click()
    await expect(page.getByRole('columnheader', { name: 'Country' }).first()).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const { map, seek } = boycottPage(page)
    // At once: hits for one letter are others.
    await seek('is')
    await expect(page.locator('.hit').first()).toBeVisible()
    // Without what is only spoken, which comes and goes by the clock.
    const text = await page.locator('#top').evaluate(root => {
      const copy = root.cloneNode(true) as Element
      for (const spoken of copy.querySelectorAll('[role="status"]')) spoken.remove()
      return copy.textContent
    })
    await map.locator('[tabindex="0"]').focus()
    await page.keyboard.press('End')
    seen.push([text, await page.evaluate(() => (document.activeElement as HTMLElement).dataset.country)])
    await context.close()
  }
  for (const other of seen.slice(1)) expect(other).toEqual(seen[0])
  expect(String(seen[0])).toContain('Israel')
})
