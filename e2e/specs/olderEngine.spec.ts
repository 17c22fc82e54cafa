import type { Page } from '@playwright/test'
import { withoutYoungStyles } from '../floor/withoutYoungStyles.ts'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { test as onHosts } from '../support/frameHost.ts'
import { expectReadable } from '../support/stillReadable.ts'

/* The oldest browsers of the floor, played by a new one from which what they lack is taken: see `src/build/bundle/browserFloor.ts`. */

/** Takes the functions that any browser of the floor lacks. What the test itself calls in a page stays. */
async function takeYoungFunctions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drop = (owner: object, ...names: string[]) => {
      for (const name of names) Reflect.deleteProperty(owner, name)
    }
    drop(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with')
    drop(Object.getPrototypeOf(Int8Array.prototype), 'toSorted', 'toReversed', 'with')
    drop(Array, 'fromAsync')
    drop(Object, 'groupBy')
    drop(Map, 'groupBy')
    drop(URL, 'canParse', 'parse')
    drop(Promise, 'withResolvers', 'try')
    drop(Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom')
    drop(String.prototype, 'isWellFormed', 'toWellFormed')
    drop(Intl, 'Segmenter', 'DurationFormat')
    drop(AbortSignal, 'any', 'timeout')
    drop(Document.prototype, 'startViewTransition', 'moveBefore')
    drop(Element.prototype, 'moveBefore', 'setHTML', 'getHTML')
    drop(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover')
    drop(Navigator.prototype, 'share', 'canShare', 'userActivation', 'connection', 'scheduling')
    drop(
      window,
      'requestIdleCallback',
      'cancelIdleCallback',
      'scheduler',
      'navigation',
      'trustedTypes',
      'Iterator',
    )
    drop(window, 'ClipboardItem', 'CloseWatcher', 'ToggleEvent')
  })
}

/** Gives every page the styles that such a browser understands. */
async function takeYoungStyles(page: Page): Promise<void> {
  await page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const body = (await (await route.fetch()).text())
      // It knows the styles by their hash.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(
        /(<style>)([\s\S]*?)(<\/style>)/g,
        (_, start, css, end) => start + withoutYoungStyles(css) + end,
      )
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
}

/** What a reader sees of map and strip. */
function seen(page: Page) {
  return page.evaluate(() => {
    const boxes = (css: string) =>
      [...document.querySelectorAll(css)]
        .filter(element => getComputedStyle(element).display !== 'none')
        .map(element => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { text: element.textContent ?? '', left, right, top, bottom }
        })
        .filter(({ left, right }) => right > left)
    return {
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      map: document.querySelector('.world')?.getBoundingClientRect().width ?? 0,
      cells: boxes('.cell'),
      tileLabels: boxes('.tile-label'),
      heads: boxes('.counts > [data-stance]'),
      names: boxes('.label text:not(.halo)'),
      buttons: boxes('.strip button'),
    }
  })
}

type Seen = Awaited<ReturnType<typeof seen>>['names'][number]

/** Pairs of texts that cover each other. */
function overlapping(boxes: readonly Seen[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        b => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map(b => `${a.text} and ${b.text}`),
  )
}

test.describe('without container queries', () => {
  for (const path of ['', 'embed/', 'fr/', 'ru/embed/']) {
    test(`/${path} has its strip in order and names on the map, from 320 to 1280 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 })
      await takeYoungStyles(page)
      await open(page, path)
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const { buttons, cells, heads, map, names, tileLabels, tooWide } = await seen(page)
        expect(tooWide, `at ${width} px`).toBeLessThanOrEqual(0)
        expect(map, `at ${width} px`).toBeGreaterThan(width / 2)
        expect(cells.length).toBe(6)
        for (const [index, { left }] of cells.entries())
          expect(left, `tile ${index + 1}`).toBeGreaterThanOrEqual((cells[index - 1]?.right ?? 0) - 0.5)
        // The start has one too.
        expect(tileLabels.length).toBe(7)
        expect(heads.length).toBe(3)
        expect(names.length).toBeGreaterThanOrEqual(5)
        expect(overlapping(names), `at ${width} px`).toEqual([])
        expect(
          overlapping([...heads, ...cells.map(cell => ({ ...cell, text: 'a tile', top: cell.bottom - 40 }))]),
        ).toEqual([])
        for (const { left, right, text } of [...names, ...tileLabels, ...heads, ...buttons]) {
          expect(left, text).toBeGreaterThanOrEqual(0)
          expect(right, text).toBeLessThanOrEqual(width)
        }
      }
    })
  }

  test('the slider shows that it has the focus', async ({ page }) => {
    await takeYoungStyles(page)
    const { slider } = await open(page)
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    const ring = page.locator('.cell[data-current] .stop')
    await expect.poll(() => ring.evaluate(stop => getComputedStyle(stop).outlineStyle)).toBe('solid')
  })
})

test.describe('without the functions of younger browsers', () => {
  test('the page steps, tells a country, sorts its table, looks closer and makes its picture', async ({
    page,
  }) => {
    await takeYoungFunctions(page)
    const { heading, mainButton, panel, slider } = await open(page, '?step=can')
    expect(await page.evaluate(() => 'toSorted' in Array.prototype || 'canParse' in URL)).toBe(false)
    await mainButton.click()
    await expect(slider).toHaveValue('5')
    await expect(heading()).toBeVisible()
    const country = page.locator('table.countries').getByRole('button', { name: /^Country/ })
    const names = () => page.locator('table.countries tbody th').allTextContents()
    await country.click()
    const up = await names()
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en')))
    await country.click()
    await expect.poll(names).toEqual([...up].reverse())
    await page.locator('tr[data-country="GBR"]').getByRole('link').click()
    await expect(panel).toHaveAttribute('data-country', 'GBR')
    await panel.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
    await expect(page.locator('.closer text', { hasText: 'Ireland' }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Download' }).click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Picture (SVG)' }).click()
    expect((await saved).suggestedFilename()).toMatch(/\.svg$/)
  })

  test('the embed answers', async ({ page }) => {
    await takeYoungFunctions(page)
    const { mainButton, slider } = await open(page, 'embed/?step=start')
    await mainButton.click()
    await expect(slider).toHaveValue('1')
  })
})

onHosts('without them a host page has its map, and steers it', async ({ page, serveHost }) => {
  await takeYoungFunctions(page)
  await page.goto(await serveHost('loader.html'))
  await untilReady(page.frameLocator('iframe'))
  await page.locator('boycott-map').evaluate(map => Object.assign(map, { step: 'rus' }))
  await expect(boycottPage(page.frameLocator('iframe') as unknown as Page).slider).toHaveValue('6')
})

test.describe('older than the floor', () => {
  test.use({ expectedFaults: [/SyntaxError|[Uu]nexpected|thrown|is not/] })

  for (const path of ['', '?step=gbr', 'embed/?country=CAN']) {
    test(`/${path} is read as it was drawn`, async ({ page }) => {
      await page.route('**/assets/*.js', route =>
        route.fulfill({ contentType: 'text/javascript', body: 'of newer ?: words' }),
      )
      await takeYoungStyles(page)
      await page.goto(path)
      await expectReadable(page)
      const { names } = await seen(page)
      expect(names.length).toBeGreaterThanOrEqual(5)
    })
  }
})
