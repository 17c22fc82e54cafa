import type { Page } from '@playwright/test'
import { boycottPage, open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { type TranslatorWays, translatePage, untranslated } from '../support/pageTranslator.ts'

/*
 * A reader has the browser translate the page, which takes every text out of its place, and reads on. What stands there
 * afterwards is held against a page that nobody translates, which goes the same way.
 */

/** Several pages, and all words of each after every step: on a busy machine that takes its time, ms. */
const LONG = 600_000

/** A way of the reader, by what a failure would name it. */
type Walk = readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[]

const find = (name: string) => async (page: Page) => {
  await boycottPage(page).seek(name)
  await page.getByRole('combobox').press('Enter')
}
const key = (name: string) => (page: Page) => page.getByRole('slider').press(name)
const slideTo = (step: number) => (page: Page) => page.getByRole('slider').fill(String(step))
const press = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => element.click())

const COUNTRIES: Walk = ['Russia', 'France', 'Taiwan', 'Crimea', 'Somalia', 'China'].map(
  name => [`finds ${name}`, find(name)] as const,
)
const STEPS: Walk = [
  ['to the start', key('Home')],
  ...[1, 2, 3, 4, 5, 6].map(step => [`to step ${step}`, key('ArrowRight')] as const),
  ['one step back by button', press('.previous')],
  ['on by button', press('.main-button')],
]
const WALK: Walk = [
  ...COUNTRIES,
  ['back to the step', press('.back')],
  ...STEPS,
  ['Canada by its tile', press('[data-event="can"] .choose')],
  ['by its row', press('.countries tr[data-country="AUS"] .choose')],
  ['by a row of the others', press('.names tr[data-country="BRA"] [data-choose]')],
  ['to step 2', slideTo(2)],
  ['sorts by country', press('.countries th:nth-child(1) button')],
  ['sorts by stance', press('.countries th:nth-child(2) button')],
  ['the other way', press('.countries th:nth-child(2) button')],
  ['a step while sorted', key('ArrowRight')],
  ['lights a sentence', press('.cited-row:nth-child(4) .light')],
  ['searches', page => boycottPage(page).seek('b')],
  ['by another name', page => boycottPage(page).seek('brit')],
  ['for nothing there is', page => boycottPage(page).seek('qqqq')],
  ['for nothing', page => boycottPage(page).seek('')],
  ['opens the codes', press('[aria-controls="take-embed"]')],
  ['a country that has no code', find('Chad')],
  ['to the end', key('End')],
]

/** One move of each kind: what writes the words of each part. */
const SAMPLE: Walk = [
  ['finds Taiwan', find('Taiwan')],
  ['finds Russia', find('Russia')],
  ['back to the step', press('.back')],
  ['to the start', key('Home')],
  ['on by button', press('.main-button')],
  ['China by its tile', press('[data-event="chn"] .choose')],
  ['by a row of the others', press('.names tr[data-country="BRA"] [data-choose]')],
  ['to step 2', slideTo(2)],
  ['sorts by stance', press('.countries th:nth-child(2) button')],
  ['lights a sentence', press('.cited-row:nth-child(4) .light')],
  ['searches', page => boycottPage(page).seek('brit')],
  ['opens the codes', press('[aria-controls="take-embed"]')],
  ['to the end', key('End')],
]

/** All words that are seen, by the part they stand in. */
async function wordsOf(page: Page): Promise<Record<string, string>> {
  const parts = await page.evaluate(async () => {
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const selectors = [
      'header',
      '.stage',
      '#panel',
      '.search',
      '#article-part',
      '#table',
      '#take-part',
      'footer',
    ]
    return selectors.map(selector => {
      const element = document.querySelector<HTMLElement>(selector)
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden may be stale
      return [selector, element?.innerText ?? 'not there'] as const
    })
  })
  return Object.fromEntries(parts.map(([selector, words]) => [selector, untranslated(words)]))
}

/** Opens an address and all that can be opened in it. */
async function openWhole(page: Page, address: string): Promise<Page> {
  await open(page, address)
  await openAll(page)
  return page
}

const openAll = (page: Page) =>
  page.locator('details:not(.closer-choice)').evaluateAll(all => {
    for (const each of all as HTMLDetailsElement[]) each.open = true
  })

/** Goes the same way in all pages; after each step all words must be those of the first. */
async function compare(plain: Page, others: ReadonlyMap<string, Page>, walk: Walk): Promise<void> {
  const places = new Set<string>()
  for (const [name, go] of walk) {
    await go(plain)
    const wanted = await wordsOf(plain)
    places.add(JSON.stringify(wanted))
    for (const [tool, page] of others) {
      await go(page)
      await expect.poll(() => wordsOf(page), `${name}, ${tool}`).toEqual(wanted)
    }
  }
  // Else nothing was compared: most steps change words.
  expect(places.size).toBeGreaterThan(walk.length / 2)
}

const TOOLS: Readonly<Record<string, TranslatorWays>> = {
  'once, in two elements': { wrappers: ['font', 'font'] },
  'again and again, in other words': { wrappers: ['font', 'font'], translates: true, watches: true },
  'by elements of its own': { wrappers: ['x-translated'], translates: true },
  'in place': { wrappers: [], translates: true, watches: true },
}

const KINDS = Object.keys(TOOLS)
for (const [address, walk, tools, run] of [
  ...KINDS.map(tool => ['?country=CAN', SAMPLE, [tool], ''] as const),
  ['embed/?step=gbr', WALK, ['again and again, in other words'], ''],
  ['ar/?country=CAN', [['back', press('.back')], ...STEPS], ['once, in two elements'], ''],
  ['?country=CAN', WALK, KINDS, ' @long'],
] as const)
  test(`a page that is translated ${tools.join(' or ')} says what it says untranslated: ${address}${run}`, async ({
    context,
    page,
  }) => {
    test.setTimeout(LONG)
    const others = new Map<string, Page>()
    for (const tool of tools) {
      const other = await openWhole(await context.newPage(), address)
      expect(await other.evaluate(translatePage, TOOLS[tool] as TranslatorWays)).toBeGreaterThan(400)
      others.set(tool, other)
    }
    await compare(await openWhole(page, address), others, walk)
  })

test('replays in a page that is translated, and names each step', async ({ page }) => {
  await page.clock.install()
  const { heading, mainButton } = await open(page)
  await page.evaluate(translatePage, { wrappers: ['font', 'font'], watches: true })
  const stance = page.locator('.stance-line')
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await mainButton.click()
  for (const [label, said] of [
    ['United States boycotts', 'Boycott: no officials sent'],
    ['Australia joins', 'Boycott: no officials sent'],
    ['Britain joins', 'Boycott: no officials sent'],
    ['Canada joins', 'Boycott: no officials sent'],
    ['China answers', 'Host'],
    ['Russia accepts', 'Support: accepts the invitation'],
  ] as const) {
    // No step is shorter than two seconds, so none is passed over.
    const nextHeading = async () => {
      await page.clock.runFor(1000)
      return heading().textContent()
    }
    await expect.poll(nextHeading, { intervals: [0] }).toBe(label)
    await expect(stance).toHaveText(said)
    await expect(mainButton).toHaveText(label === 'Russia accepts' ? /Pause|Replay/ : 'Pause')
  }
  await page.clock.runFor(60_000)
  await expect(mainButton).toHaveText('Replay')
})

test.describe('a page that is translated before it answers', () => {
  test('is right once it does', async ({ page, context }) => {
    test.setTimeout(LONG)
    const address = '?country=RUS&step=chn'
    const others = new Map<string, Page>()
    for (const [tool, ways] of Object.entries(TOOLS)) {
      const other = await context.newPage()
      await other.addInitScript(translatePage, { ...ways, watches: true })
      others.set(tool, await openWhole(other, address))
    }
    await compare(await openWhole(page, address), others, [
      ['as it comes', async () => {}],
      ['back', press('.back')],
      ...COUNTRIES.slice(0, 2),
      ['to step 2', slideTo(2)],
      ...STEPS.slice(0, 2),
    ])
  })

  test('keeps what was typed, and the focus', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route('**/assets/hydrate-*.js', async route => {
      await held
      await route.continue()
    })
    await page.goto('')
    await expect(page.locator('html')).toHaveAttribute('data-answers', '')
    await page.evaluate(translatePage, { wrappers: ['font', 'font'] })
    const field = page.getByRole('combobox')
    await field.pressSequentially('fran')
    release()
    await untilReady(page)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('fran')
    await field.press('Enter')
    await expect(boycottPage(page).heading()).toHaveText('France')
  })
})

test('what nobody has touched becomes React’s as it stands', async ({ page }) => {
  for (const address of ['', 'embed/', 'of/can/', 'ru/', 'at/chn/']) {
    await page.route('**/assets/hydrate-*.js', async route => {
      await page.evaluate(() => {
        const islands = [...document.querySelectorAll('[data-built]')]
        Object.assign(window, { drawn: islands.map(island => [...island.querySelectorAll('*')]) })
      })
      await route.continue()
    })
    await open(page, address)
    const left = await page.evaluate(() =>
      (window as unknown as { drawn: Element[][] }).drawn.map(elements => [
        elements.length > 10,
        elements.every(({ isConnected }) => isConnected),
      ]),
    )
    expect(left, address).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ])
    await page.unrouteAll()
  }
})

test('a notice of the address goes with the next move, also in translation', async ({ page }) => {
  await open(page, '?step=nowhere')
  const notice = page.locator('.notice')
  await expect(notice).toBeVisible()
  await page.evaluate(translatePage, { wrappers: ['font', 'font'], translates: true, watches: true })
  await key('Home')(page)
  await expect(notice).toBeHidden()
})

test('no text that the page changes stands beside anything else', async ({ page }) => {
  test.setTimeout(LONG)
  for (const address of ['?country=CAN', 'embed/?step=gbr']) {
    await open(page, address)
    await openAll(page)
    await page.evaluate(() => {
      const beside: string[] = []
      Object.assign(window, { beside })
      const isText = (node: Node | null) => node instanceof Text && node.data.trim() !== ''
      const told = (node: Node) => `${node.parentElement?.className}: ${node.textContent}`
      new MutationObserver(records => {
        for (const { addedNodes, nextSibling, previousSibling, removedNodes, target, type } of records) {
          if (type === 'characterData' && target.parentNode && target.parentNode.childNodes.length > 1)
            beside.push(told(target))
          const changed = [...addedNodes, ...removedNodes]
          const texts = changed.filter(isText)
          const alone = changed.length === texts.length && !nextSibling && !previousSibling
          if (texts.length > 0 && !alone)
            beside.push(...texts.map(text => `${told(target)} < ${text.textContent}`))
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true })
    })
    for (const [, go] of WALK) await go(page)
    await wordsOf(page)
    expect(await page.evaluate(() => (window as unknown as { beside: string[] }).beside)).toEqual([])
  }
})
