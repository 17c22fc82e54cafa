import { boycottPage, open, stancesOn, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* The page in each of its languages: its words change, the article's do not. */

const PAGES = [
  { tag: 'id', heading: 'Inggris', search: 'Amerika', found: 'Amerika Serikat' },
  { tag: 'zh-Hans', heading: '英国', search: '法国', found: '法国' },
  { tag: 'ru', heading: 'Великобритания', search: 'Германия', found: 'Германия' },
  { tag: 'fr', heading: 'Royaume-Uni', search: 'Allemagne', found: 'Allemagne' },
  { tag: 'es', heading: 'Reino Unido', search: 'Alemania', found: 'Alemania' },
  { tag: 'ar', heading: 'بريطانيا', search: 'فرنسا', found: 'فرنسا' },
]

for (const { tag, heading, search, found } of PAGES) {
  test(`${tag}: joins without a fault, names countries its own way, and leaves the article's words as they are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${tag}/?step=gbr&country=GBR`)
    await untilReady(page)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('lang', tag)
    await expect(html).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr')
    const { panel, seek } = boycottPage(page)
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(heading)
    const quotation = panel.locator('[lang="en"]').first()
    await expect(quotation).toContainText('As previously reported, after the United States declared')
    expect(await stancesOn(page)).toMatchObject({ GBR: 'boycott', CHN: 'host', CAN: 'later' })
    // Nothing hangs over the edge of a small phone.
    expect(await html.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(320)
    await seek(search)
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(found)
    // Nobody has reviewed it, and it says so at its foot.
    await expect(page.locator('.not-reviewed')).toBeVisible()
  })
}

test('English is reviewed by its authors and says nothing of that', async ({ page }) => {
  await open(page)
  await expect(page.locator('.not-reviewed')).toHaveCount(0)
})

test('the links to other languages keep the place of the reader', { tag: '@firefox-long' }, async ({
  page,
}) => {
  const { slider } = await open(page, 'at/gbr/?theme=dark')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  const links = page.getByRole('navigation', { name: 'Languages' }).getByRole('link')
  await expect(links).toHaveText([
    'English',
    'Bahasa Indonesia',
    '中文',
    'Русский',
    'Français',
    'Español',
    'العربية',
  ])
  await links.filter({ hasText: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/at\/gbr\/(index\.html)?\?theme=dark&step=can$/)
  await untilReady(page)
  await expect(boycottPage(page).panel.getByRole('heading', { level: 2 })).toHaveText(
    'Le Canada se joint au boycott',
  )
})

test('an address that asks for a language leads to it, the query kept', { tag: '@firefox-long' }, async ({
  page,
  baseURL,
}) => {
  for (const [asked, reached] of [
    ['?lang=fr&step=gbr', 'fr/?lang=fr&step=gbr'],
    ['at/usa/?lang=zh-CN&theme=dark', 'zh-Hans/at/usa/?lang=zh-CN&theme=dark'],
    ['ru/embed/?lang=en&country=CAN', 'embed/?lang=en&country=CAN'],
    ['ar/of/can/index.html?lang=ES#table', 'es/of/can/index.html?lang=ES#table'],
    ['?lang=tlh', '?lang=tlh'],
    ['?lang=../../x', '?lang=..%2F..%2Fx'],
  ]) {
    await page.goto(asked ?? '')
    await expect(page).toHaveURL(`${baseURL}${reached}`)
    await untilReady(page)
  }
  await expect(page.locator('.notice')).toHaveText(/language “\.\.\/\.\.\/x”/)
})

test('the table is sorted by the words that stand in it', async ({ page }) => {
  await open(page, 'es/')
  const button = page.locator('.countries thead button').nth(1)
  const cells = () => page.locator('.countries tbody td:nth-child(2)').allTextContents()
  const sorted = (all: string[]) => [...all].sort((a, b) => a.localeCompare(b, 'es'))
  await button.click()
  const up = await cells()
  expect(new Set(up).size).toBeGreaterThan(3)
  expect(up).toEqual(sorted(up))
  await button.click()
  expect(await cells()).toEqual(up.toReversed())
})

test('the world and the timeline keep their direction in a right-to-left page', async ({ page }) => {
  await open(page, 'ar/?step=gbr')
  const middle = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  expect(await middle('.world [data-country="USA"]')).toBeLessThan(
    await middle('.world [data-country="CHN"]'),
  )
  expect(await middle('[data-event="usa"]')).toBeLessThan(await middle('[data-event="rus"]'))
  // The page is turned round: the panel stands left of the map.
  expect(await middle('#panel')).toBeLessThan(await middle('#map'))
  const { slider } = { slider: page.getByRole('slider') }
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveValue('4')
  // The arrow of the button points where time goes, and stands there.
  await expect(page.locator('.main-button')).toHaveCSS('direction', 'ltr')
})

for (const width of [320, 1280])
  test(`at ${width} px the stances above the tiles stand clear of each other, and search says in whole what it finds`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const { tag } of PAGES) {
      await open(page, `${tag}/`)
      const faults = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.track .head')].map(head => head.getBoundingClientRect())
        const over = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              b => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            ),
        )
        const field = document.querySelector<HTMLInputElement>('.search-input')
        const pen = document.createElement('canvas').getContext('2d')
        if (field === null || pen === null) return ['no search']
        const style = getComputedStyle(field)
        pen.font = `${getComputedStyle(field, '::placeholder').fontSize} ${style.fontFamily}`
        // Firefox leaves the padding out of a field's clientWidth.
        const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = style
        const sides = [borderLeftWidth, borderRightWidth, paddingLeft, paddingRight].map(Number.parseFloat)
        const room = field.getBoundingClientRect().width - sides.reduce((sum, side) => sum + side)
        const wide = pen.measureText(field.placeholder).width
        return [...over.map(() => 'heads overlap'), ...(wide > room ? [`${wide} in ${room} px`] : [])]
      })
      expect(faults, tag).toEqual([])
    }
  })

test('in a right-to-left page roles and names stand as in any other, and foreign words keep their own direction', async ({
  page,
}) => {
  await open(page, 'ar/?step=can&country=CHN')
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: /أربع دول/
      - toolbar "الموقف":
        - 'button "4 مقاطعة: دون إيفاد مسؤولين"'
        - 'button "البلد المضيف: الصين"'
        - 'button "0 دعم: قبول الدعوة"'
      - 'listbox "خريطة، كندا تنضم، الخطوة 4 من 6، مقاطعة: 4"':
        - option /^الولايات المتحدة.+مقاطعة. دون إيفاد مسؤولين$/
        - option /^أستراليا/
        - option /^بريطانيا/
        - option /^كندا/
        - option /^الصين.+البلد المضيف$/ [selected]
        - option /^روسيا/
      - group "الشريط الزمني":
        - list
        - slider "الخطوة": "4"
        - button "خطوة إلى الوراء"
        - button /^التالي/
      - region "الصين":
        - button "العودة إلى الخطوة 4"
        - heading "الصين" [level=2]
        - figure:
          - blockquote: /^“The United States, Britain, and Australia/
      - search:
        - combobox "ابحث عن أي بلد أو إقليم"
  `)
  await page.getByRole('combobox').pressSequentially('فر')
  await expect(page.locator('.hit').first()).toBeVisible()
  const faults = await page.evaluate(() => {
    const isolated = (element: Element) => {
      // Up to the box whose text it stands in: what surrounds that box is not mixed with it.
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { display, unicodeBidi } = getComputedStyle(at)
        if (/isolate|plaintext/.test(unicodeBidi) && !at.contains(document.querySelector('main'))) return true
        if (!display.startsWith('inline')) return false
      }
      return false
    }
    const found: string[] = []
    const words = [...document.querySelectorAll('main [lang="en"]')]
    if (words.length < 15) found.push(`${words.length} quotations`)
    for (const element of words)
      if (!/plaintext/.test(getComputedStyle(element).unicodeBidi))
        found.push(`takes the page's direction: ${element.textContent?.slice(0, 40)}`)
    for (const names of ['#panel h2', 'table.countries th[scope="row"] .choose', '.hit']) {
      const all = [...document.querySelectorAll(names)]
      if (all.length === 0) found.push(`no ${names}`)
      for (const element of all) {
        const name = element.querySelector('bdi')
        if (name === null || !isolated(name)) found.push(`not isolated: ${names} ${element.textContent}`)
      }
    }
    for (const part of ['.map', '.strip'])
      if (getComputedStyle(document.querySelector(part) as Element).direction !== 'ltr')
        found.push(`${part} is mirrored`)
    return found
  })
  expect(faults).toEqual([])
})
