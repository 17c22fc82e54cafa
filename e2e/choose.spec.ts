import { open } from './boycottPage.ts'
import { expect, test } from './closedNetwork.ts'

test('a country is chosen by click, key, tile, table, sentence and search, and all agree', async ({
  page,
}) => {
  const { heading, map, panel, seek, shape } = await open(page)
  const back = panel.getByRole('button', { name: /Back to step/ })
  const chosen = async (code: string, name: string) => {
    await expect(heading()).toHaveText(name)
    await expect(panel).toHaveAttribute('data-country', code)
    expect(new URL(page.url()).searchParams.get('country')).toBe(code)
    await expect(shape(code)).toHaveAttribute('aria-selected', 'true')
    await back.click()
    await expect(panel).not.toHaveAttribute('data-country')
    expect(new URL(page.url()).searchParams.get('country')).toBeNull()
  }
  await shape('AUS').click()
  await chosen('AUS', 'Australia')

  await map.getByRole('option', { name: /^United States, / }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await chosen('USA', 'United States')

  await page.getByRole('group', { name: 'Timeline' }).getByRole('link', { name: 'China' }).click()
  await expect(page.getByRole('slider')).toHaveValue('5')
  await chosen('CHN', 'China')

  await page
    .getByRole('row', { name: /^Canada/ })
    .getByRole('link', { name: 'Canada' })
    .click()
  await chosen('CAN', 'Canada')

  await page.locator('#sentence-4').getByRole('link', { name: 'Russia' }).click()
  await chosen('RUS', 'Russia')

  await seek('great brit')
  await page.keyboard.press('Enter')
  await chosen('GBR', 'Britain')
})

test('by keyboard alone, from the map to the words', { tag: '@firefox' }, async ({ page }) => {
  const { heading, panel } = await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('option', { name: /^United States/ })).toBeFocused()
  await page.keyboard.press('c')
  await expect(page.getByRole('option', { name: /^Canada, Boycott: no officials sent/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('option', { name: /^Canada/ })).not.toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('option', { name: /^Canada/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading()).toHaveText('Canada')
  await expect(page.getByRole('option', { name: /^Canada/ })).toBeFocused()
  await expect(panel).toContainText(
    'The words it quotes name three and leave Canada out; it does not say why.',
  )
  await page.keyboard.press('Escape')
  await expect(heading()).toHaveText('Russia accepts')
})

test('a country that the article does not name gets that answer plainly', { tag: '@firefox' }, async ({
  page,
}) => {
  const { heading, panel, search } = await open(page)
  await search.click()
  await page.keyboard.type('Holland')
  await expect(page.getByRole('option', { name: /Netherlands/ })).toBeVisible()
  await expect(page.locator('[role=combobox]')).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: /Netherlands/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(heading()).toHaveText('Netherlands')
  await expect(panel).toContainText('Not named in this article')
  await expect(panel).toContainText('That is not the same as neutral')
  await expect(panel.locator('figure')).toHaveCount(0)
})

test('search forgives accents and slips, and says when it finds nothing', async ({ page }) => {
  const { seek } = await open(page)
  for (const [typed, found] of [
    ['cote divoire', 'Ivory Coast'],
    ['Astralia', 'Australia'],
    ['UK', 'Britain'],
    ['hong kong', 'China'],
    ['gbr', 'Britain'],
    ['crimea', 'Crimea'],
  ]) {
    await seek(typed ?? '')
    await expect(page.locator('.hit').first()).toContainText(found ?? '')
  }
  await seek('zzzz')
  await expect(page.locator('.no-hit')).toContainText('Nothing found for “zzzz”')
})

test('Crimea and Taiwan explain themselves', async ({ page }) => {
  const { panel, shape } = await open(page, '?country=XCR')
  await expect(panel).toContainText(
    'Russia annexed it in 2014; the UN General Assembly regards it as part of Ukraine.',
  )
  await expect(shape('XCR')).toHaveAttribute('data-stance', 'disputed')
  await page.goto('?country=TWN')
  await expect(panel).toContainText('Shown separately from China.')
  await expect(shape('TWN')).toHaveAttribute('data-stance', 'none')
})

test('choosing a sentence lights its countries, choosing a country marks its sentences', async ({ page }) => {
  const { shape } = await open(page)
  const light = page.locator('#sentence-9').getByRole('button', { name: /^Sentences 9 and 10/ })
  await light.click()
  await expect(light).toHaveAttribute('aria-pressed', 'true')
  const lit = () =>
    page
      .locator('.outline[data-lit]')
      .evaluateAll(all => all.map(one => one.getAttribute('data-outline')).sort())
  expect(await lit()).toEqual(['AUS', 'CHN', 'GBR', 'USA'])
  await shape('RUS').click()
  expect(await lit()).toEqual([])
  const marked = page.locator('.cited-row[data-marked]')
  expect(await marked.evaluateAll(rows => rows.map(row => row.id))).toEqual([
    'sentence-4',
    'sentence-5',
    'sentence-6',
  ])
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true })
  test('Britain is chosen on a map 320 px wide, and its words are one tap away', async ({ page }) => {
    const { heading, shape } = await open(page)
    for (const [dx, dy] of [
      [0, 0],
      [8, 0],
      [-8, 2],
      [3, -9],
    ] as const) {
      await page.evaluate(() => window.scrollTo(0, 0))
      const box = await shape('GBR').boundingBox()
      if (box === null) throw new Error('Britain is not drawn')
      await page.touchscreen.tap(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy)
      await expect(heading()).toHaveText('Britain')
      await page.getByRole('button', { name: /Back to/ }).tap()
      await expect(heading()).toHaveText('Russia accepts')
    }
    await page.evaluate(() => window.scrollTo(0, 0))
    const box = await shape('GBR').boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 4, (box?.y ?? 0) + 4)
    await page.getByRole('link', { name: 'Britain: read what was said' }).tap()
    await expect(heading()).toBeInViewport()
  })
})
