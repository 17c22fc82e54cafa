import { open } from '../support/boycottPage.ts'
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
  { query: '?country=GB&step=gbr', heading: 'Britain joins', says: 'country “GB”' },
  { query: '?country=ATA', heading: 'Russia accepts', says: 'country “ATA”' },
  { query: '?step=%E0%A4%A&country=%00', heading: 'Russia accepts', says: 'step' },
  { query: '?step=aus&step=chn', heading: 'Australia joins' },
  { query: '?STEP=aus&utm_source=x&dark=auto', heading: 'Russia accepts' },
  { query: '?dark=maybe', heading: 'Russia accepts', says: 'theme “maybe”' },
  { query: '?plain=yes&play=now', heading: 'Russia accepts', says: 'play “now”' },
  { query: `?step=${'a'.repeat(5000)}`, heading: 'Russia accepts', says: 'step “aaaa' },
  { query: '?country=%E2%80%AEgbr', heading: 'Russia accepts', says: 'country' },
  { query: '?theme=blue&view=x&lang=tlh', heading: 'Russia accepts', says: 'language “tlh”' },
  { query: '?&&&===&country', heading: 'Russia accepts', says: 'country' },
]
test('hostile and worn-out addresses give a view, and the page says what it dropped', async ({ page }) => {
  for (const { query, heading: wanted, says } of ADDRESSES) {
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
  const address = page.url()
  expect(new URL(address).searchParams.get('country')).toBe('USA')
  const step = await slider.inputValue()

  await page.goto('embed/')
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
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
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    await expect(heading()).toHaveText('Australia')
    expect(new URL(page.url()).searchParams.get('kept')).toBe('1')
    expect(new URL(page.url()).searchParams.get('step')).toBe('can')
  })
})

test('no colour of the page’s own place flashes up before that of the address', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/first-*.js', async route => {
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
