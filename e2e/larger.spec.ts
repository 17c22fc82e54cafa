import { open, stancesOn } from './boycottPage.ts'
import { expect, test } from './closedNetwork.ts'

test('shows a country larger with its neighbours, and the whole map again', { tag: '@firefox' }, async ({
  page,
}) => {
  const { panel, shape } = await open(page, '?country=GBR')
  const whole = await shape('GBR').getAttribute('d')
  const before = await shape('GBR').boundingBox()
  const stances = await stancesOn(page)
  await panel.getByRole('button', { name: 'Show larger, with its neighbours' }).press('Enter')
  const back = page.getByRole('button', { name: 'Show the whole map' })
  await expect(back).toBeVisible()
  const after = await shape('GBR').boundingBox()
  expect(after?.height ?? 0).toBeGreaterThan(3 * (before?.height ?? Infinity))
  expect(await stancesOn(page)).toEqual(stances)
  for (const neighbour of ['IRL', 'FRA', 'NOR']) await expect(shape(neighbour)).toBeVisible()
  await expect(page.locator('.closer text', { hasText: 'Ireland' }).first()).toBeVisible()
  const paths = await page
    .locator('.world path[d]')
    .evaluateAll(all => all.map(path => path.getAttribute('d') ?? ''))
  for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|undefined/)

  await shape('IRL').click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Ireland')
  await back.press('Enter')
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
  expect(await shape('GBR').getAttribute('d')).toBe(whole)
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('the wheel scrolls the page, never the map', async ({ page }) => {
  const { map } = await open(page)
  await map.hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
})

test('any country can be shown larger', async ({ page }) => {
  await open(page, '?country=FJI')
  await page.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'FJI')
  const failed = await page.evaluate(() => {
    const { boycottMap } = window as unknown as {
      boycottMap: {
        names(): Record<string, unknown>
        closer(code: string): { paths: Map<string, { path: string }> }
      }
    }
    return Object.keys(boycottMap.names()).filter(code => {
      const own = boycottMap.closer(code).paths.get(code)
      return own === undefined || /NaN|Infinity/.test(own.path)
    })
  })
  expect(failed).toEqual([])
})
