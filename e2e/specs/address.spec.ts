import type { Page } from '@playwright/test'
import { open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/** Hostile or worn-out addresses, the view that each must give, and what the page says it dropped. */
const ADDRESSES: { query: string; heading: string; says?: string }[] = [
  { query: '?step=7', heading: 'Russia accepts', says: 'step “7”' },
  { query: '?step=-1', heading: 'Russia accepts', says: 'step “-1”' },
  { query: '?step=2.5', heading: 'Russia accepts', says: 'step “2.5”' },
  {
    query: '?step=%3Cscript%3Ealert(1)%3C/script%3E',
    heading: 'Russia accepts',
    says: '<script>alert(1)</script>',
  },
  { query: '?step=__proto__&country=constructor', heading: 'Russia accepts', says: 'country “constructor”' },
  { query: '?country=XX', heading: 'Russia accepts', says: 'country “XX”' },
  { query: '?country=GB&step=gbr', heading: 'Britain' },
  { query: '?country=ATA', heading: 'Russia accepts', says: 'country “ATA”' },
  { query: '?step=%E0%A4%A&country=%00', heading: 'Russia accepts', says: 'step' },
  { query: '?step=&country=&theme=&lang=', heading: 'Russia accepts' },
  { query: '?step=aus&step=chn', heading: 'Australia joins' },
  { query: '?STEP=aus&utm_source=x&dark=auto', heading: 'Australia joins' },
  { query: '?dark=maybe', heading: 'Russia accepts', says: 'theme “maybe”' },
  { query: '?plain=perhaps&play=now', heading: 'Russia accepts', says: 'play “now”' },
  { query: `?step=${'a'.repeat(5000)}`, heading: 'Russia accepts', says: 'step “aaaa' },
  { query: '?country=%E2%80%AEgbr', heading: 'Britain' },
  { query: '?theme=blue&view=x&lang=tlh', heading: 'Russia accepts', says: 'language “tlh”' },
  { query: '?&&&===&country', heading: 'Russia accepts' },
]

/** What mail, chat and hands make of a link, and what vendors append. */
const TOUCHED: typeof ADDRESSES = [
  { query: '?utm_source=x&amp;country=CAN', heading: 'Canada' },
  { query: '?step=gbr%2526country%253DCAN', heading: 'Canada' },
  { query: '?Step=GBR).', heading: 'Britain joins' },
  { query: '?country=canada', heading: 'Canada' },
  { query: '?country=uk&step=aus', heading: 'Britain' },
  { query: '?country=narnia&step=aus', heading: 'Australia joins', says: 'country “narnia”' },
  { query: '?plain=true&dark=1&transparent=true&static=true&fitchart=1', heading: 'Russia accepts' },
]
for (const [kind, addresses] of [
  ['hostile and worn-out addresses', ADDRESSES],
  ['links that others have touched', TOUCHED],
] as const)
  test(`${kind} give a view, and the page says what it dropped`, async ({ page }) => {
    test.slow()
    for (const { query, heading: wanted, says } of addresses) {
      await test.step(query.slice(0, 50), async () => {
        const { finding, heading } = await open(page, query)
        await expect(heading()).toHaveText(wanted)
        await expect(finding).toBeVisible()
        const notice = page.locator('.notice')
        if (says === undefined) await expect(notice).toBeHidden()
        else await expect(notice).toContainText(says)
        expect(await page.locator('script:not([src]):not([type])').count()).toBe(1)
      })
    }
  })

test('a copied address shows the same view again; coming back restores it', { tag: '@firefox' }, async ({
  page,
}) => {
  const { heading, press, slider } = await open(page)
  await slider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await press('USA')
  await expect(heading()).toHaveText('United States')
  await expect(page).toHaveURL(/country=USA/)
  const address = page.url()
  const step = await slider.inputValue()

  await page.goto('embed/')
  await page.goto(address)
  await untilReady(page)
  await expect(heading()).toHaveText('United States')
  await expect(slider).toHaveValue(step)
})
test.describe('leaving', () => {
  test.use({ expectedFaults: [/404/] })
  test('leaving and coming back restores the view', async ({ page }) => {
    const { heading, shape } = await open(page, '?step=can&kept=1')
    await shape('AUS').click()
    await page.goto('nowhere.html')
    await page.goBack()
    await untilReady(page)
    await expect(heading()).toHaveText('Australia')
    expect(new URL(page.url()).searchParams.get('kept')).toBe('1')
    expect(new URL(page.url()).searchParams.get('step')).toBe('can')
  })

  test('in the very moment of a step, it is that step to which one comes back', async ({ page }) => {
    const { heading, slider } = await open(page)
    await slider.evaluate((input: HTMLInputElement) => {
      input.value = '2'
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      location.assign('nowhere.html')
    })
    await expect(page).toHaveURL(/nowhere/)
    await page.goBack()
    await untilReady(page)
    await expect(heading()).toHaveText('Australia joins')
    await expect(page).toHaveURL(/\?step=aus$/)
  })
})

test('no colour of the page’s own place flashes up before that of the address', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/interactive-*.js', async route => {
    await held
    await route.continue()
  })
  await page.goto('?step=usa', { waitUntil: 'commit' })
  const russia = page.locator('.world [data-country="RUS"]')
  await russia.waitFor()
  const fill = () => russia.evaluate(shape => getComputedStyle(shape).fill)
  expect(await fill()).toBe('rgb(230, 230, 227)')
  await expect(page.locator('.finding[data-shown]')).toHaveCSS('opacity', '0')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-answers', '')
  expect(await fill()).toBe('rgb(230, 230, 227)')
  await expect(page.locator('.finding[data-shown]')).toHaveCSS('opacity', '1')
  await expect(page.locator('.finding[data-shown]')).toContainText('The United States is first')
})

test('pages of events and countries stand at their place', async ({ page }) => {
  const first = await open(page, 'at/gbr/index.html')
  await expect(first.heading()).toHaveText('Britain joins')
  await expect(page).toHaveTitle('Britain joins – Four governments send no officials to Beijing 2022')
  const second = await open(page, 'of/can/')
  await expect(second.heading()).toHaveText('Canada')
  await page.getByRole('button', { name: 'Back to step 6' }).click()
  await expect(second.heading()).toHaveText('Russia accepts')
  await page.reload()
  await expect(second.heading()).toHaveText('Russia accepts')
})

test('theme and plain are taken from the address', async ({ page }) => {
  await open(page, '?theme=dark&plain=1')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 27)')
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  await open(page, 'embed/?dark=true')
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 23, 27)')
})

test('a way within the page leaves the place, its lit sentence and what was said as they are', async ({
  page,
}) => {
  await open(page, '?step=nope')
  const notice = page.locator('.notice')
  await page.locator('.skip').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#table$/)
  await expect(notice).toBeVisible()
  // The reader goes on: the address asks for nothing any more.
  await page
    .locator('#sentence-9')
    .getByRole('button', { name: /^Sentences 9 and 10/ })
    .click()
  const lit = page.locator('.outline[data-lit]')
  await expect(lit).toHaveCount(4)
  await page.locator('.hint-read').click()
  await expect(page).toHaveURL(/#sentence-9$/)
  await expect(lit).toHaveCount(4)
  await expect(notice).toBeHidden()
  await page.goBack()
  await expect(lit).toHaveCount(4)
})

test('a press that selects, or opens elsewhere, leaves the page where it is', async ({ context, page }) => {
  const { heading } = await open(page, '?step=aus')
  // Opened elsewhere, the other language stands at the same place.
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page
      .locator('[data-language="fr"]')
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(other).toHaveURL(/\/fr\/.*\?step=aus$/)
  // Words that are selected within a link are to be copied: the link is not followed.
  const link = page.locator('.tile-label a.choose').first()
  await link.evaluate(element => getSelection()?.selectAllChildren(element))
  await link.dispatchEvent('click')
  await expect(heading()).toHaveText('Australia joins')
  await expect(page).toHaveURL(/\?step=aus$/)
})

/** Counts changes of the address, and passes over the first so many, or refuses them. Runs in the page. */
function unheeded({ calls, throws }: { calls: number; throws: boolean }): void {
  const real = history.replaceState.bind(history)
  const counted = window as unknown as { changes: number }
  counted.changes = 0
  history.replaceState = (...change) => {
    counted.changes += 1
    if (counted.changes > calls) real(...change)
    else if (throws) throw new DOMException('too many', 'SecurityError')
  }
}
const changes = (page: Page) => page.evaluate(() => (window as unknown as { changes: number }).changes)

test('the address follows at rest, not at every step', { tag: '@firefox-long' }, async ({ page }) => {
  await page.addInitScript(unheeded, { calls: 0, throws: false })
  const { slider } = await open(page)
  // A hundred steps in a few moments, as a finger makes them.
  await slider.evaluate((input: HTMLInputElement) => {
    for (let move = 0; move < 100; move += 1) {
      input.value = String(move % 6)
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
  })
  await expect(page).toHaveURL(/\?step=gbr$/)
  expect(await changes(page)).toBe(1)
})

for (const throws of [false, true])
  test(`a browser that ${throws ? 'refuses' : 'passes over'} changes of the address has the last place in the end`, async ({
    page,
  }) => {
    await page.addInitScript(unheeded, { calls: 2, throws })
    const { heading, slider } = await open(page)
    await slider.press('Home')
    await slider.press('ArrowRight')
    await expect.poll(() => changes(page)).toBeGreaterThan(0)
    await slider.press('ArrowRight')
    await expect(page).toHaveURL(/\?step=aus$/)
    await expect(heading()).toHaveText('Australia joins')
    expect(await changes(page)).toBe(3)
  })

test('what uses the address finds it as it is', async ({ page }) => {
  const { slider } = await open(page)
  /** The address in the same moment in which a step is followed by what uses it. */
  const usedAt = (step: number, use: 'print' | 'blur' | 'share' | 'hidden') =>
    slider.evaluate(
      (input: HTMLInputElement, { step, use }) => {
        input.value = String(step)
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
        const stale = location.search
        if (use === 'print') dispatchEvent(new Event('beforeprint'))
        else if (use === 'blur') dispatchEvent(new Event('blur'))
        else if (use === 'hidden') document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
        else document.querySelector<HTMLElement>('#take button')?.click()
        return [stale, location.search]
      },
      { step, use },
    )
  expect(await usedAt(1, 'print')).toEqual(['', '?step=usa'])
  expect(await usedAt(2, 'blur')).toEqual(['?step=usa', '?step=aus'])
  expect(await usedAt(3, 'share')).toEqual(['?step=aus', '?step=gbr'])
  expect(await usedAt(4, 'hidden')).toEqual(['?step=gbr', '?step=can'])
  await expect(page.locator('#paper-address')).toContainText('?step=usa')
})

test('a reader of traditional characters is not led to simplified ones, but told of them', async ({
  page,
}) => {
  for (const [path, tag] of [
    ['', 'zh-TW'],
    ['embed/', 'zh_HK'],
    ['fr/', 'zh-Hant'],
  ] as const) {
    await page.goto(`${path}?lang=${tag}&step=gbr`)
    await untilReady(page)
    await expect(page.locator('html')).toHaveAttribute('lang', path === 'fr/' ? 'fr' : 'en')
    const notice = page.locator('.notice')
    await expect(notice).toContainText(tag)
    const link = notice.getByRole('link', { name: '简体中文' })
    await link.click()
    await expect(page).toHaveURL(/\/zh-Hans\/(embed\/)?\?step=gbr$/)
    await untilReady(page)
    await expect(notice).toBeHidden()
  }
  // There already: told, without a way to where the reader is.
  await page.goto('zh-Hans/?lang=zh-TW')
  await expect(page.locator('.notice')).toContainText('zh-TW')
  await expect(page.locator('.notice a')).toHaveCount(0)
})
