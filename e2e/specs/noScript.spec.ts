import { expect, test } from '../support/closedNetwork.ts'

test.use({ javaScriptEnabled: false })

test('without script the page shows finding, map, strip, sentences and table', async ({ page }) => {
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Four governments send no officials to Beijing 2022',
  )
  await expect(page.locator('.finding:visible')).toHaveText(
    /^Australia, Britain and Canada joined the United States/,
  )
  for (const [code, stance] of [
    ['USA', 'boycott'],
    ['AUS', 'boycott'],
    ['GBR', 'boycott'],
    ['CAN', 'boycott'],
    ['CHN', 'host'],
    ['RUS', 'support'],
    ['XCR', 'disputed'],
    ['FRA', 'none'],
  ]) {
    await expect(page.locator(`.world [data-country="${code}"]`)).toHaveAttribute('data-stance', stance ?? '')
  }
  const fill = (code: string) =>
    page.locator(`.world [data-country="${code}"]`).evaluate(shape => getComputedStyle(shape).fill)
  expect(await fill('CAN')).toBe('rgb(194, 59, 18)')
  expect(await fill('CHN')).toBe('rgb(242, 193, 78)')
  expect(await fill('RUS')).toBe('rgb(23, 79, 143)')
  await expect(page.locator('[data-state="fallen"]')).toHaveCount(4)
  await expect(page.getByRole('button', { name: '4 boycott: no officials sent' })).toBeVisible()
  await expect(page.locator('.cited [data-sentence]')).toHaveCount(10)
  await expect(page.locator('table.countries tbody tr')).toHaveCount(8)
  await page.locator('summary', { hasText: '189 other states: not named' }).click()
  await expect(page.locator('details[open] tr')).toHaveCount(190)
  await expect(page.getByRole('button', { name: 'Replay' })).toBeHidden()
  await expect(page.getByRole('slider')).toBeHidden()
})

test('without script a country’s name leads to a page of its own', async ({ page }) => {
  await page.goto('')
  await page.locator('table.countries').getByRole('link', { name: 'Canada' }).click()
  await expect(page).toHaveURL(/of\/can\/(index\.html)?$/)
  await expect(page.locator('#panel h2')).toHaveText('Canada')
  await expect(page.locator('#panel')).toContainText('leave Canada out')
})
