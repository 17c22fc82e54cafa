import type { Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { pixelsOf } from '../support/pixelsOf.ts'

/* The page as readers make it: narrow, zoomed, with air in its text, with other colours, with a coarse pointer. */

/** Everything opened that can be. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Texts of which a part is not to be seen, and what hangs over the edge of the page. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const shown = (element: Element) => {
      const { visibility, clipPath } = getComputedStyle(element)
      const { width, height } = element.getBoundingClientRect()
      return visibility === 'visible' && clipPath === 'none' && width > 1 && height > 1
    }
    for (const element of document.querySelectorAll<HTMLElement>('.page *')) {
      const own = [...element.childNodes].some(
        node => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
      )
      if (!own || !shown(element) || element.closest('.hidden, .skip, svg, textarea, [hidden]')) continue
      const name = `${element.tagName}.${element.className} “${element.textContent?.slice(0, 30)}”`
      const { left, right } = element.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1) faults.push(`over the edge: ${name}`)
      // Text that its own box, or one around it, cuts off.
      for (let box: HTMLElement | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (/hidden|clip/.test(`${overflowX} ${overflowY}`))
          if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
            faults.push(`cut off: ${name}`)
      }
    }
    // Lines of a control that stand outside of it.
    for (const button of document.querySelectorAll<HTMLElement>('button, .pill'))
      if (
        shown(button) &&
        (button.scrollHeight > button.clientHeight + 2 || button.scrollWidth > button.clientWidth + 2)
      )
        faults.push(`outside its button: ${button.className} “${button.textContent}”`)
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
    return faults
  })
}

/** The smallest size of text on the page, px: on the map, in the table, in what is closed, too. */
function smallestText(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const sizes: number[] = []
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement, nodeValue } = node
      if (parentElement === null || !nodeValue?.trim() || parentElement.closest('script, template')) continue
      sizes.push(Number.parseFloat(getComputedStyle(parentElement).fontSize))
    }
    return Math.min(...sizes)
  })
}

/** What WCAG 1.4.12 asks a page to bear, by way of the object model as the policy admits no style of a page. */
async function giveAir(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

for (const [width, height] of [
  [320, 700],
  [320, 256],
] as const) {
  test(`at ${width} by ${height} nothing is cut off, with and without air in the text, which is never under 12 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const address of ['?country=CAN', '?step=chn', 'embed/?country=CHN']) {
      await open(page, address)
      await openAll(page)
      expect(await cutOff(page), address).toEqual([])
      expect(await smallestText(page), address).toBeGreaterThanOrEqual(12)
      await giveAir(page)
      expect(await cutOff(page), `${address} with air`).toEqual([])
    }
  })
}

test('text twice as large stays whole', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 500 })
  await open(page, '?country=CHN')
  await openAll(page)
  await giveAir(page)
  expect(await cutOff(page)).toEqual([])
})

/** Words of the strip, and controls beside it, that stand over each other. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('.tile-label, .head, .buttons button, .source-line')].map(
      element => ({ text: element.textContent ?? '', box: element.getBoundingClientRect() }),
    )
    return words.flatMap(({ text, box }, index) =>
      words
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map(other => `${text} over ${other.text}`),
    )
  })
}

for (const width of [320, 640, 1024, 1280])
  test(`at ${width} px, letters that the browser sets twice as large are so, and nothing is cut off`, async ({
    page,
  }) => {
    const client = await page.context().newCDPSession(page)
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.setViewportSize({ width, height: 900 })
    for (const address of ['?country=CAN', 'embed/?country=CHN', 'ar/?step=chn']) {
      await open(page, address)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('30px')
      await openAll(page)
      expect(await cutOff(page), address).toEqual([])
      expect(await overlaps(page), address).toEqual([])
    }
  })

/** Controls that are smaller than a square of so many px. What stands within a sentence is exempt (WCAG 2.5.8). */
function smallControls(page: Page, least: number): Promise<string[]> {
  return page.evaluate(size => {
    const controls = document.querySelectorAll<HTMLElement>(
      '.page :is(a[href], button, input, summary, textarea, [role="combobox"])',
    )
    return [...controls]
      .filter(control => {
        if (control.closest('.tooltip, .hidden, svg') || control.matches('.skip')) return false
        const { width, height } = control.getBoundingClientRect()
        if (width === 0 || getComputedStyle(control).visibility !== 'visible') return false
        const inSentence =
          getComputedStyle(control).display === 'inline' &&
          control.parentElement !== null &&
          (control.parentElement.textContent ?? '').trim().length >
            (control.textContent ?? '').trim().length + 3
        return (
          !inSentence &&
          Math.min(height, Math.max(width, control.matches('a, .choose') ? size : 0)) < size - 0.5
        )
      })
      .map(control => {
        const { width, height } = control.getBoundingClientRect()
        return `${Math.round(width)} × ${Math.round(height)}: ${control.tagName}.${control.className} “${control.textContent?.slice(0, 30)}”`
      })
  }, least)
}

test('every control is at least 24 px large', async ({ page }) => {
  for (const address of ['?country=CAN', 'embed/?step=gbr']) {
    await open(page, address)
    await openAll(page)
    await page.getByRole('button', { name: 'Embed', exact: true }).click()
    expect(await smallControls(page, 24), address).toEqual([])
  }
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('every control is at least 44 px high', async ({ page }) => {
    for (const address of ['?country=CAN', 'embed/?step=gbr']) {
      await open(page, address)
      await openAll(page)
      await page.getByRole('button', { name: 'Embed', exact: true }).click()
      expect(await smallControls(page, 44), address).toEqual([])
    }
  })
})

test('the ring around Britain is seen on a map 320 px wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const theme of ['light', 'dark']) {
    await open(page, `?theme=${theme}`)
    // The way to the table, the counts, the map.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('c')
    const map = page.locator('.world')
    const box = await page.locator('.world [data-country="GBR"]').boundingBox()
    const clip = {
      x: (box?.x ?? 0) - 20,
      y: (box?.y ?? 0) - 20,
      width: (box?.width ?? 0) + 40,
      height: (box?.height ?? 0) + 40,
    }
    await page.evaluate(() => document.querySelector('.tooltip')?.remove())
    const before = await page.screenshot({ clip, animations: 'disabled' })
    // Letters typed at once would belong together.
    await page.waitForTimeout(510)
    await page.keyboard.press('b')
    await expect(page.getByRole('option', { name: /^Britain/ })).toBeFocused()
    const after = await page.screenshot({ clip, animations: 'disabled' })
    const changed = await page.evaluate(
      ([a, b]) => {
        const light = (data: Uint8ClampedArray, i: number) => {
          const part = (value: number) => ((value / 255 + 0.055) / 1.055) ** 2.4
          return (
            0.2126 * part(data[i] ?? 0) +
            0.7152 * part(data[i + 1] ?? 0) +
            0.0722 * part(data[i + 2] ?? 0) +
            0.05
          )
        }
        const [xs, ys] = [new Set<number>(), new Set<number>()]
        let strong = 0
        for (let i = 0; i < a.data.length; i += 4) {
          const [was, is] = [light(a.data, i), light(b.data, i)]
          if (Math.max(was, is) / Math.min(was, is) < 3) continue
          strong += 1
          xs.add((i / 4) % a.width)
          ys.add(Math.floor(i / 4 / a.width))
        }
        return {
          wide: Math.max(...xs) - Math.min(...xs) + 1,
          high: Math.max(...ys) - Math.min(...ys) + 1,
          strong,
        }
      },
      [await pixelsOf(page, before), await pixelsOf(page, after)] as const,
    )
    expect(changed.wide, theme).toBeGreaterThanOrEqual(24)
    expect(changed.high, theme).toBeGreaterThanOrEqual(24)
    // Lines around Britain and the Irish Sea that the focus lies on.
    expect(changed.strong, theme).toBeGreaterThanOrEqual(120)
    await expect(map).toBeInViewport()
  }
})

test.describe('the name beside the pointer', () => {
  test('can be hovered, stays, closes on Escape until another country is meant, and adds nothing', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const { heading, panel, press, shape } = await open(page)
    const tip = page.locator('.tooltip')
    const box = await shape('AUS').boundingBox()
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
    await page.mouse.move(x, y)
    await expect(tip).toBeVisible()
    await expect(tip).toHaveText('AustraliaBoycott: no officials sent')
    const tipBox = await tip.boundingBox()
    await page.mouse.move((tipBox?.x ?? 0) + 20, (tipBox?.y ?? 0) + (tipBox?.height ?? 0) / 2, { steps: 12 })
    await page.waitForTimeout(600)
    await expect(tip).toHaveText(/^Australia/)
    await expect(tip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tip).toBeHidden()
    await expect(heading()).toHaveText('Russia accepts')
    await page.mouse.move(x + 4, y + 4)
    await expect(tip).toBeHidden()
    const china = await shape('CHN').boundingBox()
    await page.mouse.move(
      (china?.x ?? 0) + (china?.width ?? 0) / 2,
      (china?.y ?? 0) + (china?.height ?? 0) / 2,
    )
    await expect(tip).toHaveText('ChinaHost')
    await press('AUS')
    await expect(panel).toContainText('Australia')
    await expect(panel).toContainText('Boycott: no officials sent')
  })

  test('comes with the keys that the map knows when the map is entered by key', async ({ page }) => {
    await open(page)
    const help = page.getByText('Arrow keys go from country to country')
    const seen = async () => ((await help.boundingBox())?.width ?? 0) > 100
    expect(await seen()).toBe(false)
    // The way to the table, the counts, the map.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
    expect(await seen()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await seen()).toBe(false)
  })
})

test('a press acts on release, and moving off calls it off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const { heading, mainButton, shape } = await open(page)
  const middle = async (locator: typeof mainButton) => {
    const box = await locator.boundingBox()
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const
  }
  for (const target of [shape('AUS'), mainButton, page.locator('table.countries [data-choose="CAN"]')]) {
    await target.scrollIntoViewIfNeeded()
    const [x, y] = await middle(target)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await expect(heading()).toHaveText('Russia accepts')
    await page.mouse.move(x, y - 120, { steps: 4 })
    await page.mouse.up()
    await expect(heading()).toHaveText('Russia accepts')
    await expect(mainButton).toHaveText('Replay')
    await page.evaluate(() => getSelection()?.removeAllRanges())
  }
})

test('in forced colours stances, selection and ring are told apart, and what is taken away keeps its colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const { shape } = await open(page, '?country=AUS')
  const looks = await Promise.all(
    ['CAN', 'CHN', 'RUS', 'FRA'].map(code => shape(code).evaluate(path => getComputedStyle(path).fill)),
  )
  expect(new Set(looks).size).toBe(4)
  expect(looks.slice(0, 3).every(fill => fill.startsWith('url("#texture-'))).toBe(true)
  const stroke = (selector: string) =>
    page
      .locator(selector)
      .evaluate(path => [getComputedStyle(path).stroke, getComputedStyle(path).strokeWidth])
  expect(await page.locator('.chosen').getAttribute('d')).not.toBeNull()
  const [chosen] = await stroke('.chosen')
  const [ground] = await stroke('.chosen-halo')
  expect(chosen).not.toBe(ground)
  // The floor and the line of the strip are there.
  const line = (side: string) =>
    page
      .locator('[data-event="can"]')
      .evaluate((cell, pseudo) => getComputedStyle(cell, pseudo).backgroundColor, side)
  expect([await line('::before'), await line('::after')]).toEqual(['rgb(0, 0, 0)', 'rgb(0, 0, 0)'])
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture (SVG)' }).click(),
  ])
  const { readFileSync } = await import('node:fs')
  expect(readFileSync(await download.path(), 'utf8')).toContain('#c23b12')
})
