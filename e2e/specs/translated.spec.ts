import type { Page } from '@playwright/test'
import { boycottPage, open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { type TranslatorWays, translatePage, untranslated } from '../support/pageTranslator.ts'

/*
 * A reader has the browser translate the page, which takes every text out of its place, and reads on. What stands there
 * afterwards is held against a page that nobody translates, which goes the same way.
 */

/** A way of the reader, by what a failure would name it. */
type Walk = readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[]

const find = (name: string) => async (page: Page) => {
  await boycottPage(page).seek(name)
  await page.getByRole('combobox').press('Enter')
}
const key = (name: string) => (page: Page) => page.getByRole('slider').press(name)
const press = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => element.click())

const COUNTRIES: Walk = [
  'Canada',
  'Russia',
  'France',
  'Taiwan',
  'Crimea',
  'Somalia',
  'China',
  'Hong Kong',
].map(name => [`finds ${name}`, find(name)] as const)
const STEPS: Walk = [
  ['to the start', key('Home')],
  ...[1, 2, 3, 4, 5, 6].map(step => [`to step ${step}`, key('ArrowRight')] as const),
  ['one step back by button', press('.previous')],
  ['two', press('.previous')],
  ['on by button', press('.main-button')],
]
const WALK: Walk = [
  ...COUNTRIES,
  ['back to the step', press('.back')],
  ...STEPS,
  ['Canada by its tile', press('[data-event="can"] .choose')],
  ['by its row', press('.countries tr[data-country="AUS"] .choose')],
  ['by a row of the others', press('.names tr[data-country="BRA"] button')],
  ['to step 2', key('2')],
  ['sorts by country', press('.countries th:nth-child(1) button')],
  ['the other way', press('.countries th:nth-child(1) button')],
  ['sorts by stance', press('.countries th:nth-child(2) button')],
  ['a step while sorted', key('ArrowRight')],
  ['lights a sentence', press('.cited-row:nth-child(4) .light')],
  ['searches', page => boycottPage(page).seek('b')],
  ['by another name', page => boycottPage(page).seek('brit')],
  ['by a part', page => boycottPage(page).seek('hong')],
  ['for nothing there is', page => boycottPage(page).seek('qqqq')],
  ['for nothing', page => boycottPage(page).seek('')],
  ['opens the codes', press('[aria-controls="share-embed"]')],
  ['a country that has no code', find('Chad')],
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
      '#share-part',
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

/** Opens an address twice, and all that can be opened in it. */
async function openTwice(page: Page, address: string): Promise<[plain: Page, other: Page]> {
  const other = await page.context().newPage()
  for (const each of [page, other]) {
    await open(each, address)
    await openAll(each)
  }
  return [page, other]
}

const openAll = (page: Page) =>
  page.locator('details:not(.closer-choice)').evaluateAll(all => {
    for (const each of all as HTMLDetailsElement[]) each.open = true
  })

/** Goes the same way in both pages; after each step all words must be the same. */
async function compare([plain, other]: [Page, Page], walk: Walk): Promise<void> {
  const places = new Set<string>()
  for (const [name, go] of walk) {
    await go(plain)
    await go(other)
    await expect
      .poll(async () => {
        const [wanted, seen] = [await wordsOf(plain), await wordsOf(other)]
        return Object.keys(wanted).flatMap(part =>
          wanted[part] === seen[part] ? [] : [{ part, wanted: wanted[part], seen: seen[part] }],
        )
      }, name)
      .toEqual([])
    places.add(JSON.stringify(await wordsOf(plain)))
  }
  // Else nothing was compared: hardly a step leaves all words as they are.
  expect(places.size).toBeGreaterThan(walk.length * 0.8)
}

const TOOLS: Readonly<Record<string, TranslatorWays>> = {
  'once, in two elements': { wrappers: ['font', 'font'] },
  'again and again, in other words': { wrappers: ['font', 'font'], translates: true, watches: true },
  'by elements of its own': { wrappers: ['x-translated'], translates: true },
  'in place': { wrappers: [], translates: true, watches: true },
}

for (const [tool, ways] of Object.entries(TOOLS)) {
  test.describe(`a page that is translated ${tool}`, () => {
    for (const [kind, address] of [
      ['page', '?country=CAN'],
      ['embed', 'embed/?step=gbr'],
    ] as const)
      test(`says what the ${kind} says`, async ({ page }) => {
        test.slow()
        const pages = await openTwice(page, address)
        expect(await pages[1].evaluate(translatePage, ways)).toBeGreaterThan(500)
        await compare(pages, WALK)
      })
  })
}

test('says in every language what is said there', async ({ page }) => {
  const pages = await openTwice(page, 'ar/?country=CAN')
  await pages[1].evaluate(translatePage, { wrappers: ['font', 'font'], watches: true })
  await compare(pages, [['back', press('.back')], ...STEPS])
})

test('replays in a page that is translated, and names each step', async ({ page }) => {
  test.slow()
  const { heading, mainButton } = await open(page)
  await page.evaluate(translatePage, { wrappers: ['font', 'font'], watches: true })
  const stance = page.locator('.stance-line')
  await mainButton.click()
  for (const [label, said] of [
    ['United States boycotts', 'Boycott: no officials sent'],
    ['Australia joins', 'Boycott: no officials sent'],
    ['Britain joins', 'Boycott: no officials sent'],
    ['Canada joins', 'Boycott: no officials sent'],
    ['China answers', 'Host'],
    ['Russia accepts', 'Support: accepts the invitation'],
  ] as const) {
    await expect(heading()).toHaveText(label)
    await expect(stance).toHaveText(said)
    await expect(mainButton).toHaveText(label === 'Russia accepts' ? /Pause|Replay/ : 'Pause')
  }
  await expect(mainButton).toHaveText('Replay')
})

test.describe('a page that is translated before it answers', () => {
  for (const [tool, ways] of Object.entries(TOOLS))
    test(`${tool}: is right once it does`, async ({ page, context }) => {
      test.slow()
      const other = await context.newPage()
      await other.addInitScript(translatePage, { ...ways, watches: true })
      for (const each of [page, other]) {
        await open(each, '?country=RUS&step=chn')
        await openAll(each)
      }
      await compare(
        [page, other],
        [['as it comes', async () => {}], ['back', press('.back')], ...STEPS, ...COUNTRIES.slice(0, 4)],
      )
    })

  test('keeps what was typed, and the focus', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>(done => {
      release = done
    })
    await page.route('**/assets/react-*.js', async route => {
      await held
      await route.continue()
    })
    await page.goto('')
    await expect(page.locator('html')).toHaveAttribute('data-answers', '')
    await page.evaluate(translatePage, { wrappers: ['font', 'font'] })
    const field = page.getByRole('combobox')
    await field.pressSequentially('fran')
    release()
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('fran')
    await field.press('Enter')
    await expect(boycottPage(page).heading()).toHaveText('France')
  })
})

test('what nobody has touched becomes React’s as it stands', async ({ page }) => {
  for (const address of ['', 'embed/', 'of/can/', 'ru/', 'at/chn/']) {
    await page.route('**/assets/react-*.js', async route => {
      await page.evaluate(() => {
        const islands = [...document.querySelectorAll('[data-drawn]')]
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
  test.slow()
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
