import type { Page } from '@playwright/test'
import { open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { serveText } from '../support/hostPage.ts'
import type { TestServer } from '../support/testServer.ts'

/* The page by keyboard alone: no test here calls the mouse. */

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press(key)
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${selector} is no tab stop`)
}

/** Writes into the search field, key by key, and takes the first country found. */
async function find(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox').pressSequentially(text)
  await expect(page.locator('.hit').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

test('replays the story, stops it and goes on step by step', { tag: '@firefox' }, async ({ page }) => {
  // The replay goes on by this clock alone, however long the keys take.
  await page.clock.install()
  const { heading, mainButton, slider } = await open(page)
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await tabTo(page, '.main-button')
  await page.keyboard.press('Enter')
  await expect(mainButton).toHaveText('Pause')
  // More than it stays at one step, less than at two.
  await page.clock.runFor(4000)
  await expect(slider).toHaveValue('1')
  await page.keyboard.press('Space')
  await expect(mainButton).toHaveText('Next: Australia joins')
  await page.keyboard.press('Enter')
  // The words follow at rest, by this clock.
  await page.clock.runFor(100)
  await expect(heading()).toHaveText('Australia joins')
  await expect(mainButton).toBeFocused()
  await tabTo(page, '.slider', 'Shift+Tab')
  await page.keyboard.press('End')
  await page.clock.runFor(100)
  await expect(heading()).toHaveText('Russia accepts')
})

test('finds Canada on the map and reads that the quotation leaves it out', { tag: '@firefox' }, async ({
  page,
}) => {
  const { heading, panel } = await open(page)
  await tabTo(page, '[role=option]')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option', { name: /^Canada, Boycott/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(heading()).toHaveText('Canada')
  await expect(panel).toContainText('leave Canada out; it does not say why')
  // From the map to the words, and back to the step.
  await tabTo(page, '.back')
  await page.keyboard.press('Enter')
  await expect(heading()).toHaveText('Russia accepts')
  await expect(heading()).toBeFocused()
})

test('finds a country that the article does not name', { tag: '@firefox' }, async ({ page }) => {
  const { heading, panel } = await open(page)
  await tabTo(page, '[role=combobox]')
  await find(page, 'Jap')
  await expect(heading()).toHaveText('Japan')
  await expect(panel).toContainText('Not named in this article')
  await expect(page.getByRole('combobox')).toBeFocused()
})

test('takes the code of a frame with it', async ({ page }) => {
  // What Copy does where it is refused is the same everywhere: the text is selected.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, 'at/gbr/')
  await tabTo(page, '.take-ways [aria-controls="take-embed"], .take-ways button:nth-child(2)')
  await page.keyboard.press('Enter')
  await expect(page.locator('#code-frame')).toHaveValue(/<iframe/)
  await tabTo(page, '[data-copy="code-frame"]')
  await page.keyboard.press('Enter')
  await expect(page.locator('.take-said')).toHaveText(/^Copied|The text is selected/)
})

test('the way to the table leads there', async ({ page }) => {
  await open(page)
  await tabTo(page, '.skip')
  await page.keyboard.press('Enter')
  await expect(page.locator('#table')).toBeInViewport()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#table') !== null)).toBe(true)
})

test.describe('a map in an article', () => {
  let host: TestServer
  test.beforeAll(async ({ baseURL }) => {
    host = await serveText(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>A news page</title><p><a href="#before">Before</a></p>
      <iframe title="Map" src="${baseURL}embed/" width="640" height="900"></iframe>
      <iframe title="Map with China chosen" src="${baseURL}embed/?country=CHN" width="640" height="900"></iframe>
      <iframe title="Map with Canada chosen" src="${baseURL}embed/?country=CAN" width="640" height="900"></iframe>
      <p><a href="#after">After</a></p></html>`,
    )
  })
  test.afterAll(() => host.close())
  test.use({ expectedFaults: [/^request outside: http:\/\/127\.0\.0\.1:\d+\//] })

  test('is crossed by Tab and by Shift+Tab in 14 stops at most', async ({ page }) => {
    await page.goto(host.url)
    const frames = page.locator('iframe')
    for (const frame of await frames.all()) await untilReady(frame.contentFrame())
    const titleOfFrame = () => page.evaluate(() => (document.activeElement as HTMLIFrameElement)?.title)
    const cross = async (key: string, from: string, to: string) => {
      await page.getByRole('link', { name: from }).focus()
      const stops: Record<string, number> = {}
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press(key)
        if (await page.getByRole('link', { name: to }).evaluate(link => link === document.activeElement))
          break
        const title = await titleOfFrame()
        stops[title] = (stops[title] ?? 0) + 1
      }
      await expect(page.getByRole('link', { name: to })).toBeFocused()
      return stops
    }
    for (const stops of [
      await cross('Tab', 'Before', 'After'),
      await cross('Shift+Tab', 'After', 'Before'),
    ]) {
      expect(Object.keys(stops).length, JSON.stringify(stops)).toBe(3)
      for (const count of Object.values(stops)) expect(count, JSON.stringify(stops)).toBeLessThanOrEqual(14)
    }
  })
})

test.describe('the options of the map', () => {
  /** Sends keys to whatever has the focus, as the browser would; tells who had it after each. */
  const press = (page: Page, keys: readonly string[]) =>
    page.evaluate(
      all =>
        all.map(key => {
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          )
          const stops = document.querySelectorAll('.world [tabindex="0"]')
          const focused = document.activeElement as HTMLElement
          return stops.length === 1 && stops[0] === focused ? (focused.dataset.country ?? 'none') : 'astray'
        }),
      keys,
    )
  const focus = (page: Page, code: string) =>
    page.evaluate(
      wanted => (document.querySelector(`.world [data-country="${wanted}"]`) as SVGElement).focus(),
      code,
    )

  test('have one tab stop, where the focus is, after any thousand keys', async ({ page }) => {
    await open(page, '?step=gbr')
    await focus(page, 'USA')
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Enter',
      ' ',
    ]
    keys.push('Escape', 'a', 'b', 'c', 'r', 'u', 'z', 'é')
    let seed = 7
    const random = () => {
      seed = (seed * 48271) % 2147483647
      return keys[seed % keys.length] ?? 'Home'
    }
    const reached = await press(page, Array.from({ length: 1000 }, random))
    expect(reached).not.toContain('astray')
    expect(new Set(reached).size).toBe(6)
  })

  test('are left by an arrow and come back to by the opposite one, from everywhere', async ({ page }) => {
    await open(page)
    const opposite = {
      ArrowUp: 'ArrowDown',
      ArrowDown: 'ArrowUp',
      ArrowLeft: 'ArrowRight',
      ArrowRight: 'ArrowLeft',
    }
    for (const code of ['USA', 'AUS', 'GBR', 'CAN', 'CHN', 'RUS']) {
      for (const [there, back] of Object.entries(opposite)) {
        await focus(page, code)
        const [first] = await press(page, [there])
        if (first === code) continue
        expect(await press(page, [back]), `${code} ${there}`).toEqual([code])
      }
    }
    // Also over a way of many arrows.
    await focus(page, 'AUS')
    const way = ['ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft'] as const
    const out = await press(page, way)
    const home = await press(
      page,
      way.toReversed().map(key => opposite[key]),
    )
    expect(home).toEqual([...out.slice(0, -1).reverse(), 'AUS'])
  })

  test('take the tab stop along when they are clicked', async ({ page }) => {
    const { shape } = await open(page)
    await focus(page, 'USA')
    await press(page, ['ArrowRight'])
    await shape('AUS').click()
    await expect(shape('AUS')).toBeFocused()
    await expect(page.locator('.world [tabindex="0"]')).toHaveAttribute('data-country', 'AUS')
    // The way back of a walk that has ended is forgotten.
    expect(await press(page, ['ArrowLeft'])).not.toEqual(['USA'])
  })

  test('are reached by the first letters of their names', async ({ page }) => {
    await open(page)
    for (const [typed, code] of [
      ['ch', 'CHN'],
      ['ca', 'CAN'],
      ['unit', 'USA'],
      ['Brit', 'GBR'],
      ['AU', 'AUS'],
      ['r', 'RUS'],
    ] as const) {
      await focus(page, 'CHN')
      await page.waitForTimeout(510)
      expect((await press(page, [...typed])).at(-1), typed).toBe(code)
    }
  })
})

test('looking is not choosing: focus opens nothing, the slider keeps it', async ({ page }) => {
  const { heading, slider } = await open(page)
  const before = page.url()
  await tabTo(page, '[role=option]')
  for (const key of ['ArrowRight', 'ArrowDown', 'End', 'c']) await page.keyboard.press(key)
  await expect(heading()).toHaveText('Russia accepts')
  expect(page.url()).toBe(before)
  // What the browser, the system or a screen reader does with a key and a modifier is left to them.
  const taken = await page.evaluate(() => {
    const option = document.activeElement
    const keys = ['ArrowLeft', 'ArrowDown', 'Home', 'Enter', ' ', 'c', 'Escape']
    return (['altKey', 'ctrlKey', 'metaKey'] as const).flatMap(modifier =>
      keys.filter(
        key =>
          !option?.dispatchEvent(
            new KeyboardEvent('keydown', { key, [modifier]: true, bubbles: true, cancelable: true }),
          ) || document.activeElement !== option,
      ),
    )
  })
  expect(taken).toEqual([])
  await slider.focus()
  for (const key of ['Home', 'ArrowRight', 'PageUp', 'End', 'ArrowLeft']) {
    await page.keyboard.press(key)
    await expect(slider).toBeFocused()
  }
  expect(await page.locator('details[open], [aria-expanded="true"]').count()).toBe(0)
})

test('focus stays in the panel when the host page moves the map', async ({ page }) => {
  const { panel } = await open(page, '?country=GBR')
  const back = panel.getByRole('button', { name: /Back to step/ })
  const place = (country: string | null) =>
    page.evaluate(code => {
      const { store } = (
        window as unknown as {
          boycottMap: { store: { getState(): object; events: { placeArrived(place: object): void } } }
        }
      ).boycottMap
      store.events.placeArrived({ ...store.getState(), country: code })
    }, country)
  await back.focus()
  await place(null)
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  // Once more, from the heading: nothing takes the focus from words that stay.
  await place('CAN')
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Canada')
  // Who is elsewhere is left there.
  await page.getByRole('heading', { level: 1 }).click()
  await place(null)
  await expect(page.locator('body')).toBeFocused()
})

test('focus is never lost on a walk of 150 actions, by key, mouse, search and sort', async ({ page }) => {
  test.slow()
  await open(page)
  await page.keyboard.press('Tab')
  const keys = [
    'Tab',
    'Tab',
    'Tab',
    'Shift+Tab',
    'Enter',
    'Space',
    'ArrowDown',
    'ArrowRight',
    'ArrowLeft',
    'Escape',
    'Home',
  ]
  /** What a reader does that no single key does; each comes four times and more. */
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    search: async () => {
      await page.getByRole('combobox').focus()
      await page.keyboard.type(['fra', 'united', 'qqq', 'taiw'][seed % 4] ?? 'fra')
      await page.keyboard.press(seed % 3 === 0 ? 'Escape' : 'Enter')
      await page.keyboard.press('Escape')
    },
    sort: () =>
      page
        .locator('table.countries thead button')
        .nth(seed % 3)
        .click(),
    'press on a country': () =>
      page
        .locator('table.countries .choose')
        .nth(seed % 6)
        .click(),
    'press on the map': () => page.locator('.world [data-country="AUS"]').click(),
    'back to the step': async () => {
      const back = page.locator('#panel .back')
      if (await back.isVisible()) await back.click()
      else await page.locator('.main-button').click()
    },
    'move the slider': () => page.locator('.slider').press(seed % 2 === 0 ? 'ArrowLeft' : 'ArrowRight'),
    'light a sentence': () =>
      page
        .locator('.cited .light')
        .nth(seed % 5)
        .click(),
  }
  const names = Object.keys(acts)
  let seed = 20
  const done: string[] = []
  for (let actions = 0; actions < 150; actions += 1) {
    seed = (seed * 48271) % 2147483647
    const at = await page.evaluate(() => {
      const here = document.activeElement
      return {
        lost: here === document.body || here === null,
        what: `${here?.tagName} ${here?.className} ${here?.textContent?.slice(0, 20)}`,
        // What leaves the page, or opens a window of the browser.
        leaves:
          here?.matches('a[href]:not([data-choose], [href^="#"]), [data-press="print"], [data-save]') ??
          false,
        edge: here?.closest('footer') !== null,
      }
    })
    done.push(at.what)
    expect(at.lost, done.slice(-6).join(' > ')).toBe(false)
    const act = actions % 5 === 4 ? names[Math.floor(actions / 5) % names.length] : undefined
    if (act !== undefined) {
      done.push(act)
      await acts[act]?.()
      continue
    }
    const key = keys[seed % keys.length] ?? 'Tab'
    const pressed = at.edge ? 'Shift+Tab' : at.leaves && /Enter|Space/.test(key) ? 'Tab' : key
    done.push(pressed)
    // Back from the top of the page Tab would leave it for the browser's own controls.
    await page.keyboard.press(at.what.includes('skip') && pressed === 'Shift+Tab' ? 'Tab' : pressed)
  }
  for (const act of names) expect(done.filter(each => each === act).length, act).toBeGreaterThanOrEqual(4)
})
