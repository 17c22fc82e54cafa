import type { Page, Route } from '@playwright/test'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { expectReadable } from '../support/stillReadable.ts'

/* Scripts that do not come, come broken, or throw. What each fault leaves the reader stands in docs/reliability.md. */

/** What can become of a script on its way. */
const WAYS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': route => route.fulfill({ status: 404, headers: UNKEPT }),
  'is refused': route => route.abort(),
  'is cut off': async route => {
    const body = (await (await route.fetch()).text()).slice(0, -5000)
    await route.fulfill({ contentType: 'text/javascript', headers: UNKEPT, body })
  },
  'is a page to sign in': route =>
    route.fulfill({
      contentType: 'text/html',
      headers: UNKEPT,
      body: '<!doctype html><title>Sign in</title>',
    }),
  'throws at once': route =>
    route.fulfill({ contentType: 'text/javascript', headers: UNKEPT, body: 'throw new Error("broken")' }),
}
const UNKEPT = { 'cache-control': 'no-store' }

/** Lets a script come to grief in one way after another, as long as one is set. */
async function breakScript(page: Page, name: string): Promise<{ way?: string; asked: number }> {
  const fault: { way?: string; asked: number } = { asked: 0 }
  await page.route(`**/assets/${name}-*.js`, async route => {
    fault.asked += 1
    const act = WAYS[fault.way ?? '']
    // The page may be gone by the time a script that is cut off has been fetched.
    await (act === undefined ? route.continue() : act(route)).catch(() => undefined)
  })
  return fault
}

/** Notes what the live region says, from the start. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    document.addEventListener('DOMContentLoaded', () => {
      const status = document.getElementById('status')
      if (status === null) return
      new MutationObserver(() => {
        if (status.textContent) said.push(status.textContent)
      }).observe(status, { childList: true, characterData: true, subtree: true })
    })
  })
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test.describe('a late script', () => {
  test.use({
    expectedFaults: [/assets\/(hydrate|closer|take)-|broken|SyntaxError|[Uu]nexpected|is not valid/],
  })

  test('React: whatever becomes of it, it is said once, and the next step tries again', {
    tag: '@firefox-long',
  }, async ({ page }) => {
    const react = await breakScript(page, 'hydrate')
    const said = await listen(page)
    const notice = page.locator('.notice')
    react.way = 'is missing'
    await page.goto('')
    const { finding, heading, shape, slider } = boycottPage(page)
    await expect(page.locator('html')).toHaveAttribute('data-answers', '')
    await slider.focus()
    await page.keyboard.press('Home')
    await expect(notice).toBeVisible()
    for (const way of Object.keys(WAYS)) {
      // What failed has gone: the next need asks again.
      await expect(page.locator('script[src*="hydrate-"]')).toHaveCount(0)
      react.way = way
      const before = react.asked
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => react.asked, way).toBeGreaterThan(before)
      await expect(notice, way).toContainText('The words for this place could not be loaded.')
      await expectReadable(page, way)
    }
    await expect(finding).toContainText('China says the four')
    await expect(shape('CAN')).toHaveAttribute('data-stance', 'boycott')
    delete react.way
    await page.keyboard.press('ArrowLeft')
    await expect(heading()).toHaveText('Canada joins')
    await expect(notice).toBeHidden()
    await untilReady(page)
    expect((await said()).filter(text => text.startsWith('The words'))).toHaveLength(1)
  })

  /** Holds back the page's own attempts; gives the way to let those that wait begin. */
  async function holdIdle(page: Page): Promise<() => Promise<void>> {
    await page.addInitScript(() => {
      const waiting: IdleRequestCallback[] = []
      Object.assign(window, {
        requestIdleCallback: (run: IdleRequestCallback) => waiting.push(run),
        beIdle: () => {
          for (const run of waiting.splice(0)) run({ didTimeout: false, timeRemaining: () => 50 })
        },
      })
    })
    return () => page.evaluate(() => (window as unknown as { beIdle(): void }).beIdle())
  }

  test('React: fails at a step and comes by itself: nothing says that it is missing', async ({ page }) => {
    const react = await breakScript(page, 'hydrate')
    react.way = 'is missing'
    const beIdle = await holdIdle(page)
    await page.goto('')
    const { heading, slider } = boycottPage(page)
    await expect(page.locator('html')).toHaveAttribute('data-answers', '')
    await slider.focus()
    await page.keyboard.press('Home')
    const notice = page.locator('.notice')
    await expect(notice).toContainText('The words for this place could not be loaded.')
    delete react.way
    await beIdle()
    await expect(heading()).toHaveText('Before the first announcement')
    await expect(notice).toBeHidden()
  })

  test('the world: fails at a press and comes by itself: nothing says that it is missing', async ({
    page,
  }) => {
    const world = await breakScript(page, 'closer')
    world.way = 'is missing'
    const beIdle = await holdIdle(page)
    await open(page, '?country=NZL')
    const notice = page.locator('.notice')
    const larger = page.getByRole('button', { name: 'Show larger, with its neighbours' })
    await larger.click()
    await expect(notice).toContainText('The larger map could not be loaded.')
    delete world.way
    await beIdle()
    await expect(notice).toBeHidden()
    await larger.click()
    await expect(page.locator('.map')).toHaveAttribute('data-closer', 'NZL')
  })

  for (const { name, address, press, text } of [
    {
      name: 'closer',
      address: '?country=NZL',
      press: 'Show larger, with its neighbours',
      text: 'The larger map could not be loaded.',
    },
    { name: 'take', address: '', press: 'Share', text: 'This part could not be loaded.' },
  ])
    test(`the ${name} script: whatever becomes of it, it is said once, and the next press tries again`, async ({
      page,
    }) => {
      const script = await breakScript(page, name)
      const said = await listen(page)
      script.way = 'is missing'
      const { heading } = await open(page, address)
      const words = await heading().textContent()
      const button = page.getByRole('button', { name: press, exact: true })
      const notice = page.locator('.notice')
      for (const way of Object.keys(WAYS)) {
        await expect(page.locator(`script[src*="${name}-"]`)).toHaveCount(0)
        script.way = way
        const before = script.asked
        await button.click()
        await expect.poll(() => script.asked, way).toBeGreaterThan(before)
        await expect(notice, way).toContainText(text)
        await expectReadable(page, way)
        // The menu has opened, with nothing in it: the next press is the second.
        if (name === 'take') await button.click()
      }
      await expect(heading()).toHaveText(words ?? '')
      delete script.way
      await button.click()
      if (name === 'closer') await expect(page.locator('.map')).toHaveAttribute('data-closer', 'NZL')
      else await expect(page.locator('#take-address')).toHaveValue(/^http/)
      await expect(notice).toBeHidden()
      expect((await said()).filter(one => one.startsWith(text))).toHaveLength(1)
    })

  test('a world that is corrupt draws nothing, and is said', async ({ page }) => {
    await page.route('**/assets/closer-*.js', async route => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/(arcs\\?":\[\[\[)-?\d+,/, '$1null,')
      await route.fulfill({ response: answer, body })
    })
    await open(page, '?country=NZL')
    await page.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
    await expect(page.locator('.notice')).toContainText('The larger map could not be loaded.')
    await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
    await expectReadable(page)
  })

  test('that takes half a minute is said after ten seconds, and works when it comes', async ({ page }) => {
    await page.clock.install()
    const held: Record<string, () => void> = {}
    for (const name of ['hydrate', 'closer'])
      await page.route(`**/assets/${name}-*.js`, async route => {
        await new Promise<void>(resolve => {
          held[name] = resolve
        })
        await route.continue().catch(() => undefined)
      })
    const notice = page.locator('.notice')
    // A script on its way keeps the page from being loaded.
    await page.goto('?country=NZL', { waitUntil: 'commit' })
    await expect.poll(() => held.hydrate).toBeDefined()
    await page.clock.fastForward(11_000)
    await expect(notice).toContainText('The words for this place could not be loaded.')
    await expectReadable(page, 'while React is on its way')
    held.hydrate?.()
    await expect(boycottPage(page).heading()).toHaveText('New Zealand')
    await expect(notice).toBeHidden()
    await page.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
    await expect.poll(() => held.closer).toBeDefined()
    await page.clock.fastForward(11_000)
    await expect(notice).toContainText('The larger map could not be loaded.')
    await expectReadable(page, 'while the world is on its way')
    held.closer?.()
    await expect(page.locator('.map')).toHaveAttribute('data-closer', 'NZL')
    await expect(notice).toBeHidden()
  })
})

test.describe('the first script', () => {
  test.use({
    expectedFaults: [/assets\/interactive-|broken|SyntaxError|[Uu]nexpected|missing \)|is not valid|JSON/],
  })

  const ways: typeof WAYS = {
    ...WAYS,
    'is too new for the browser': route =>
      route.fulfill({ contentType: 'text/javascript', headers: UNKEPT, body: 'const a = b ?!. c' }),
  }
  const expectUnanswered = async (page: Page, address: string, fault: string) => {
    await page.goto(address)
    await expectReadable(page, fault)
    await expect(page.locator('html')).not.toHaveAttribute('data-answers')
  }
  test('whatever becomes of it, the page can be read', { tag: '@firefox-long' }, async ({ page }) => {
    for (const [way, act] of Object.entries(ways)) {
      await page.unroute('**/assets/interactive-*.js')
      await page.route('**/assets/interactive-*.js', act)
      await expectUnanswered(page, '', way)
    }
  })

  test('where it is refused, every page can be read, and leads on', { tag: '@firefox-long' }, async ({
    page,
  }) => {
    await page.route('**/assets/interactive-*.js', route => route.abort())
    for (const address of ['?step=gbr&country=CAN', 'embed/', 'ar/', ''])
      await expectUnanswered(page, address, `at ${address}`)
    await page.locator('table.countries').getByRole('link', { name: 'Canada' }).click()
    await expect(page.locator('#panel h2')).toHaveText('Canada')
  })

  test('without its data the page can be read', async ({ page }) => {
    for (const id of ['page-scene', 'page-names', 'page-story']) {
      await page.unroute(DOCUMENT)
      await changeDocument(page, html => html.replace(`id="${id}">`, `id="${id}">{"`))
      await page.goto('')
      await page.waitForLoadState('load')
      await expectReadable(page, `without ${id}`)
    }
  })
})

/** The page at the root, with or without a query. */
const DOCUMENT = /^http:\/\/[^/]+\/(\?.*)?$/

/** Gives the page at the root in another form. */
async function changeDocument(page: Page, change: (html: string) => string): Promise<void> {
  await page.route(DOCUMENT, async route => {
    const answer = await route.fetch()
    const html = await answer.text()
    const changed = change(html)
    if (changed === html) throw new Error('nothing changed in the page')
    await route.fulfill({ response: answer, body: changed })
  })
}

test.describe('a view that throws', () => {
  test.use({ expectedFaults: [/broken view|of null|not iterable|assets\/hydrate-/] })

  /** Views of the first script; those that break together leave the others their work. */
  const VIEWS = ['.finding', '.world [data-country]', '.strip', '.hint-read', 'history', '#status']
  for (const broken of [
    VIEWS.filter((_, index) => index % 2 === 0),
    VIEWS.filter((_, index) => index % 2 === 1),
  ])
    test(`of the first script: ${broken.join(', ')}`, async ({ page, closedNetwork }) => {
      await page.addInitScript(breakViews, broken)
      const { finding, heading, shape, slider } = await open(page)
      await slider.focus()
      await page.keyboard.press('ArrowLeft')
      await page.keyboard.press('ArrowLeft')
      await expect(heading()).toHaveText('Canada joins')
      await expect(page.locator('tr[data-country="RUS"]')).toHaveAttribute('data-named', 'later')
      if (!broken.includes('.finding')) await expect(finding).toContainText('Canada also declares')
      if (!broken.includes('.world [data-country]'))
        await expect(shape('RUS')).toHaveAttribute('data-stance', 'none')
      if (!broken.includes('.strip'))
        await expect(page.locator('[data-event="rus"]')).toHaveAttribute('data-reached', 'false')
      if (!broken.includes('history')) await expect(page).toHaveURL(/step=can/)
      await expectReadable(page, broken.join())
      expect(closedNetwork.faults.join()).toContain('broken view')
    })

  /** What of the story breaks views of React's, and what is done to see it. */
  const PARTS: Record<string, { change: (story: Story) => void; act?: (page: Page) => Promise<void> }> = {
    'sentences and table': { change: story => Object.assign(story, { sentenceNotes: null, mention: null }) },
    panel: {
      change: story => {
        for (const country of story.countries) country.leavesOpen = null
      },
      act: page => page.locator('tr[data-country="GBR"] a').first().click(),
    },
  }
  for (const [name, { act, change }] of Object.entries(PARTS))
    test(`of React: ${name}`, async ({ page }) => {
      await changeDocument(page, html =>
        html.replace(/(id="page-story">)(.*?)(<\/script>)/s, (_, before, json, after) => {
          const data = JSON.parse(json) as { story: Story }
          change(data.story)
          return `${before}${JSON.stringify(data).replaceAll('<', '\\u003c')}${after}`
        }),
      )
      const { heading, search, shape, slider } = await open(page)
      await act?.(page)
      const remarks = page.locator('p.our-words', { hasText: 'could not be loaded' })
      await expect(remarks).toHaveCount(name === 'panel' ? 1 : 2)
      await expectReadable(page, name)
      await slider.focus()
      await page.keyboard.press('Home')
      await expect(shape('RUS')).toHaveAttribute('data-stance', 'none')
      if (name === 'panel')
        await expect(page.locator('tr[data-country="RUS"]')).toHaveAttribute('data-named', 'later')
      else await expect(heading()).toHaveText('Before the first announcement')
      await search.pressSequentially('franc')
      await expect(page.getByRole('option', { name: 'France' }).first()).toBeVisible()
      await expectReadable(page, name)
    })
})

/** What of the story these tests change. */
interface Story {
  countries: { leavesOpen: unknown }[]
}

/** Makes whatever changes some views throw. Runs in the page. */
function breakViews(broken: string[]): void {
  const fail = () => {
    throw new Error('broken view')
  }
  if (broken.includes('history')) history.replaceState = fail
  const inside = broken.filter(name => name !== 'history').join()
  for (const name of ['setAttribute', 'toggleAttribute', 'removeAttribute'] as const) {
    const real = Element.prototype[name] as (...words: unknown[]) => unknown
    Object.assign(Element.prototype, {
      [name](this: Element, ...words: unknown[]) {
        return this.closest(inside) ? fail() : real.apply(this, words)
      },
    })
  }
}
