import { open, stancesOn } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

test('shows a country larger with its neighbours, and the whole map again', { tag: '@firefox-long' }, async ({
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

test('a region, from the choice on the map, and the chosen country after it', async ({ page }) => {
  const { heading, map, shape } = await open(page, '?country=GBR')
  const choice = page.locator('details.closer-choice')
  const look = async (name: string) => {
    await page.locator('.closer-choice summary').click()
    await choice.getByRole('button', { name }).click()
  }
  await page.locator('.closer-choice summary').click()
  await expect(choice.getByRole('button')).toHaveText([
    'North America',
    'Europe',
    'Britain and its neighbours',
  ])
  // A press elsewhere closes it.
  await page.getByRole('heading', { level: 1 }).click()
  await expect(choice).not.toHaveAttribute('open')
  await expect(heading()).toHaveText('Britain')
  const stances = await stancesOn(page)
  const small = await shape('DEU').boundingBox()
  await look('Europe')
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'europe')
  await expect(page.locator('.map')).not.toHaveAttribute('data-moving')
  const large = await shape('DEU').boundingBox()
  expect(large?.height ?? 0).toBeGreaterThan(2.5 * (small?.height ?? Infinity))
  expect(await stancesOn(page)).toEqual(stances)
  await expect(choice).not.toHaveAttribute('open')
  // The reader's choice of a country is offered next, at once.
  await shape('FRA').click()
  await look('France and its neighbours')
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'FRA')
  await page.getByRole('button', { name: 'Show the whole map' }).click()
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
  // Where it stands is told once the short move back is over.
  await expect(page.locator('.map')).not.toHaveAttribute('data-moving')
  expect((await shape('DEU').boundingBox())?.height).toBeCloseTo(small?.height ?? 0, 1)
  await expect(map).toBeVisible()
})

test('by keys alone, in a frame’s page too', { tag: '@firefox' }, async ({ page }) => {
  await open(page, 'embed/')
  const summary = page.locator('.closer-choice summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(summary).toBeFocused()
  await expect(page.getByRole('button', { name: 'Europe' })).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'europe')
  await expect(summary).toBeFocused()
  await page.getByRole('button', { name: 'Show the whole map' }).press('Enter')
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the map moves there and back, or not at all: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      const moved: string[] = []
      Object.assign(window, { moved })
      const animate = Element.prototype.animate
      Element.prototype.animate = function (keyframes, options) {
        moved.push(`${this.getAttribute('class')}: ${JSON.stringify(keyframes)}`)
        return animate.call(this, keyframes, options)
      }
    })
    await open(page)
    await page.locator('.closer-choice summary').click()
    await page.getByRole('button', { name: 'Europe' }).click()
    await expect(page.locator('.map')).toHaveAttribute('data-closer', 'europe')
    await page.getByRole('button', { name: 'Show the whole map' }).click()
    await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
    await expect(page.locator('.map')).not.toHaveAttribute('data-moving')
    const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved)
    if (reducedMotion === 'reduce') expect(moved).toEqual([])
    else {
      expect(moved).toHaveLength(6)
      const scale = Number(/scale\(([\d.]+)\)/.exec(moved[0] ?? '')?.[1])
      expect(scale).toBeGreaterThan(2)
      expect(scale).toBeLessThan(6)
    }
  })
}

test('countries and regions of every kind can be drawn larger', async ({ page }) => {
  await open(page, '?country=FJI')
  await page.getByRole('button', { name: 'Show larger, with its neighbours' }).click()
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'FJI')
  const failed = await page.evaluate(() => {
    const { boycottMap } = window as unknown as {
      boycottMap: { closer(place: string): { paths: Map<string, { path: string }> } }
    }
    // Wide, split by the antimeridian, of islands, tiny, dots, disputed; that all can be is a test of the projection.
    const countries = 'RUS USA FJI KIR NZL FRA VAT TUV XCR XSG'.split(' ')
    const regions = 'north-america south-america europe africa asia oceania'.split(' ')
    return [...countries, ...regions].filter(place => {
      const { paths } = boycottMap.closer(place)
      const faulty = [...paths.values()].some(({ path }) => /NaN|Infinity/.test(path))
      return faulty || (countries.includes(place) && !paths.has(place))
    })
  })
  expect(failed).toEqual([])
})

test('keys reach what a closer look shows, and nothing beside it', async ({ page }) => {
  const { seek, search, shape } = await open(page)
  await page.locator('.closer-choice summary').click()
  await page.locator('details.closer-choice').getByRole('button', { name: 'Europe' }).click()
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'europe')
  await expect(page.locator('.map')).not.toHaveAttribute('data-moving')
  const stop = page.locator('.world [tabindex="0"]')
  await expect(stop).toHaveCount(1)
  await expect(stop).toBeVisible()
  await stop.focus()
  const walked = new Set<string>()
  for (const key of [
    'End',
    'ArrowLeft',
    'Home',
    'PageDown',
    'PageDown',
    'PageUp',
    'u',
    'a',
    'ArrowRight',
    'c',
  ]) {
    await page.keyboard.press(key)
    const option = page.locator('.world [data-country]:focus')
    await expect(option).toBeVisible()
    expect(await option.getAttribute('tabindex')).toBe('0')
    walked.add((await option.getAttribute('data-country')) ?? '')
  }
  expect(walked.size).toBeGreaterThan(1)

  // What is chosen elsewhere lies beside the frame: the whole map shows it, and Tab comes to it.
  await expect(shape('AUS')).toBeHidden()
  await seek('Australia')
  await search.press('Enter')
  await expect(page.locator('#panel')).toHaveAttribute('data-country', 'AUS')
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
  await expect(stop).toHaveCount(1)
  await expect(stop).toHaveAttribute('data-country', 'AUS')
})

test('names in a closer look follow the step, and a replay goes back to the whole map', async ({ page }) => {
  const { mainButton, slider } = await open(page, '?country=GBR')
  await page.locator('#panel').getByRole('button', { name: 'Show larger, with its neighbours' }).click()
  await expect(page.locator('.map')).toHaveAttribute('data-closer', 'GBR')
  const name = page.locator('.closer text', { hasText: 'Britain' })
  await expect(name.last()).toHaveAttribute('data-stance', 'boycott')
  await slider.press('Home')
  // On land without a stance a name is dark, with a halo.
  await expect(name).toHaveCount(2)
  await expect(name.last()).not.toHaveAttribute('data-stance')
  await slider.press('End')
  await expect(name).toHaveCount(1)
  await mainButton.click()
  await expect(page.locator('.map')).not.toHaveAttribute('data-closer')
})

test('the smallest countries are drawn and named larger without a fault', async ({ page }) => {
  await open(page)
  await page.waitForFunction(
    () => (window as unknown as { boycottMap: { larger?: unknown } }).boycottMap.larger !== undefined,
  )
  for (const code of ['NRU', 'TUV', 'VAT', 'MCO', 'GIB', 'MDV', 'SMR']) {
    const drawn = await page.evaluate(async place => {
      const { boycottMap } = window as unknown as { boycottMap: { larger(place: string): Promise<void> } }
      await boycottMap.larger(place)
      return (document.querySelector('.map-frame') as Element).outerHTML
    }, code)
    expect(drawn, code).not.toMatch(/NaN|Infinity/)
    expect(drawn, code).toContain('labels closer')
  }
})
