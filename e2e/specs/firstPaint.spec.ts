import type { Page } from '@playwright/test'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* What the first view waits for: nothing but the page itself. */

/** Notes when a frame first shows a stance's colour, and when the page answers; runs before the page's own scripts. */
function noteTimes(): void {
  const times = { coloured: Infinity, answered: Infinity }
  Object.assign(window, { times })
  const look = () => {
    const shape = document.querySelector('.world [data-country="USA"]')
    if (shape && getComputedStyle(shape).fill === 'rgb(194, 59, 18)') times.coloured = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.answers === undefined) return
    times.answered = performance.now()
    observer.disconnect()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-answers'] })
}

/** Adds up how far the page jumps; runs before the page's own scripts. */
function noteShift(): void {
  const shift = { all: 0 }
  Object.assign(window, { shift })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shift.all += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shift: { all: number } }).shift.all)
}

for (const address of ['', 'embed/']) {
  test(`the map is on the screen before a script makes it answer: ${address || 'page'}`, async ({ page }) => {
    await page.addInitScript(noteTimes)
    await open(page, address)
    const { answered, coloured } = await page.evaluate(
      () => (window as unknown as { times: Record<'answered' | 'coloured', number> }).times,
    )
    expect(coloured).toBeLessThan(answered)
    expect(answered).toBeLessThan(Infinity)
  })
}

test('no style sheet, font or script is waited for', async ({ page }) => {
  // Of all files none but the page comes.
  await page.route(/\/assets\//, () => {})
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('.world [data-country="USA"]')).toHaveCSS('fill', 'rgb(194, 59, 18)')
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '36px')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the sheet for paper comes after the map, before the page is loaded', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('load', () => {
      const sheet = [...document.styleSheets].find(({ media }) => media.mediaText === 'print')
      document.documentElement.dataset.paper = String(sheet?.cssRules.length)
    })
  })
  let asked = 0
  await page.route(/assets\/print-/, async route => {
    asked += 1
    await expect(page.locator('footer')).toBeAttached()
    await route.continue()
  })
  await open(page)
  expect(Number(await page.locator('html').getAttribute('data-paper'))).toBeGreaterThan(0)
  expect(asked).toBe(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('paper has its sheet all the same', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('.skip')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.skip')).toBeHidden()
    await expect(page.getByRole('table')).toBeVisible()
  })
})

test.describe('what a reader does before the page answers is done once it does', () => {
  for (const [move, step] of [
    ['the slider', 3],
    ['a button', 5],
  ] as const) {
    test(move, async ({ page }) => {
      let release = () => {}
      const held = new Promise<void>(resolve => {
        release = resolve
      })
      await page.route(/assets\/interactive-/, async route => {
        await held
        await route.continue()
      })
      await page.goto('', { waitUntil: 'commit' })
      const { finding, previous, slider } = boycottPage(page)
      await expect(slider).toHaveValue('6')
      if (step === 3) for (let press = 6; press > step; press -= 1) await slider.press('ArrowLeft')
      else await previous.click()
      await expect(page.locator('html')).not.toHaveAttribute('data-answers')
      release()
      await untilReady(page)
      await expect(slider).toHaveValue(String(step))
      await expect(finding).toHaveText(step === 3 ? /Britain/ : /China/)
      await expect(page).toHaveURL(step === 3 ? /\?step=gbr$/ : /\?step=chn$/)
    })
  }
})

for (const [address, width] of [
  ['', 320],
  ['', 1280],
  ['ar/', 390],
  ['embed/', 360],
  ['embed/', 1280],
] as const)
  test(`the slider is at its place from the first frame on: ${address || 'page'} at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, address)
    await page.evaluate(() => document.fonts.ready.then(() => {}))
    const slider = page.getByRole('slider')
    const place = await slider.boundingBox()
    await page.evaluate(() => {
      document.documentElement.dataset.early = 'map'
    })
    expect(await slider.boundingBox()).toEqual(place)
    // It takes what is pressed there, although nothing is seen of the strip yet.
    await expect(page.locator('.tile').first()).toBeHidden()
    await slider.click({ position: { x: 40, y: 20 }, trial: true })
  })

test('scripts that run as the page starts are compiled as they come', async ({ page, request }) => {
  await open(page)
  const scripts = await page
    .locator('script[src]')
    .evaluateAll(all => all.map(script => (script as HTMLScriptElement).src))
  for (const name of ['interactive', 'hydrate']) {
    const address = scripts.find(script => script.includes(`/${name}-`)) ?? ''
    expect(await (await request.get(address)).text()).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
  }
})

test('where another place is asked for, its colours are the first to be seen', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      const shape = document.querySelector('.world [data-country="GBR"]')
      if (shape) seen.add(getComputedStyle(shape).fill)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, '?step=usa')
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    'rgb(230, 230, 227)',
  ])
})

test('what needs no first view comes once everything answers', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(/(\w+)-[0-9a-f]{10}\.js/.exec(request.url())?.[1] ?? ''))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement?.dataset.ready === undefined) return
      performance.mark('ready')
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
  })
  await open(page)
  await expect.poll(() => asked).toContain('take')
  const order = asked.filter(name => ['interactive', 'hydrate', 'closer', 'take'].includes(name))
  expect(order).toEqual(['interactive', 'hydrate', 'closer', 'take'])
  const late = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /closer-|take-/.test(name) && startTime < ready)
      .map(({ name }) => name)
  })
  expect(late).toEqual([])
})

test('what lies below waits for the first view, and is all there once everything answers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const foot = document.querySelector('footer')
      const style = foot && getComputedStyle(foot)
      const is = style ? (style.visibility === 'hidden' ? 'hidden' : style.contentVisibility) : ''
      if (is !== '' && seen.at(-1) !== is) seen.push(is)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page)
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  await expect.poll(async () => (await seen()).at(-1)).toBe('visible')
  // Where the foot is read after the first view it has nothing more to wait for than to come near.
  expect((await seen()).slice(0, -1).join()).toMatch(/^(hidden,auto|hidden|auto)$/)
})

test.describe('where no idle moment comes for what lies below', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const { requestIdleCallback } = window
      // What lies below asks for a moment within 300 ms, scripts for one within 1,500.
      window.requestIdleCallback = (run, options) =>
        options?.timeout === 300 ? 0 : requestIdleCallback(run, options)
    }),
  )
  const below = ['#article-part', '#table', '#take-part', 'footer']

  test('everything stands there once everything answers', async ({ page }) => {
    await open(page)
    for (const part of below) {
      await expect(page.locator(part)).toHaveCSS('content-visibility', 'visible')
      await expect(page.locator(`${part} > *`).first()).toBeVisible()
    }
  })

  test('paper waits for nothing', async ({ page }) => {
    await page.route(/assets\/interactive-/, () => {})
    await page.goto('', { waitUntil: 'commit' })
    await expect(page.locator('html')).toHaveAttribute('data-early', 'view')
    await expect(page.getByRole('table')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    for (const stage of ['view', 'map']) {
      await page.evaluate(early => {
        document.documentElement.dataset.early = early
      }, stage)
      for (const what of ['.track .tile', '.strip-note', '#panel h2', 'caption', 'footer p'])
        await expect(page.locator(what).first()).toBeVisible()
    }
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })
})

for (const width of [390, 1280])
  test(`a font that comes late moves almost nothing, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.route(/\.woff2$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 600))
      await route.continue()
    })
    await page.addInitScript(noteShift)
    await open(page)
    await expect.poll(() => page.evaluate(() => document.fonts.check('600 36px "Story Serif"'))).toBe(true)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))))
    // Good is under 0.1.
    expect(await shiftOf(page)).toBeLessThan(0.04)
  })

for (const [address, width, height] of [
  ['?country=GBR', 1280, 2200],
  ['embed/?country=CHN', 640, 1400],
  ['embed/?step=usa', 390, 1600],
] as const)
  test(`nothing jumps where the panel's words of another place come: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(noteShift)
    await open(page, address)
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50))))
    expect(await shiftOf(page)).toBeLessThan(0.005)
    await expect(page.locator('footer')).toBeVisible()
  })
