import { open, untilReady } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

test('a country is chosen by click, key, tile, table, sentence and search, and all agree', async ({
  page,
}) => {
  const { heading, map, panel, seek, shape } = await open(page)
  const back = panel.getByRole('button', { name: /Back to step/ })
  const chosen = async (code: string, name: string) => {
    await expect(heading()).toHaveText(name)
    await expect(panel).toHaveAttribute('data-country', code)
    await expect(page).toHaveURL(new RegExp(`country=${code}`))
    await expect(shape(code)).toHaveAttribute('aria-selected', 'true')
    await back.click()
    await expect(panel).not.toHaveAttribute('data-country')
    await expect(page).not.toHaveURL(/country=/)
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
  // The way to the table, the counts, the map.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
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

test('letters reach a country by its name or an alias; a space belongs to a name or chooses', async ({
  page,
}) => {
  await page.clock.install()
  const { heading, shape } = await open(page, '?step=usa')
  // Letters belong together by this clock, however long the keys take.
  await page.clock.pauseAt(Date.now() + 3_600_000)
  // The way to the table, the counts, the map.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
  const typed: [string, string][] = [
    ['brit', 'GBR'],
    ['usa', 'USA'],
    ['uk', 'GBR'],
    ['united s', 'USA'],
    ['aa', 'AUS'],
  ]
  for (const [keys, code] of typed) {
    // What was typed before is over after half a second.
    await page.clock.runFor(600)
    await page.keyboard.type(keys)
    await expect(shape(code)).toBeFocused()
  }
  await expect(heading()).toHaveText('United States boycotts')
  await page.clock.runFor(600)
  await page.keyboard.type('can ')
  // The words follow by the clock too.
  await page.clock.runFor(100)
  await expect(heading()).toHaveText('Canada')
})

test('Escape closes the tooltip first, then goes back to the step', async ({ page }) => {
  const { heading, shape } = await open(page, '?country=CAN')
  const tip = page.locator('.tooltip')
  // The way to the table, the counts, the map.
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab')
  await expect(shape('CAN')).toBeFocused()
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
  await expect(heading()).toHaveText('Canada')
  await page.keyboard.press('Escape')
  await expect(heading()).toHaveText('Russia accepts')
  await expect(shape('CAN')).toBeFocused()
})

test('the name beside the pointer takes no press that is meant for the map, and means its country', async ({
  page,
}) => {
  const { heading, shape } = await open(page)
  const tip = page.locator('.tooltip')
  const { x, y, width, height } = (await shape('BRA').boundingBox()) as DOMRect
  await page.mouse.move(x + width / 2, y + height * 0.6)
  await expect(tip).toContainText('Brazil')
  const named = (await tip.boundingBox()) as DOMRect
  // Where the name was last, and is no more.
  await page.mouse.move(0, 0)
  await expect(tip).toBeHidden()
  await page.mouse.click(named.x + named.width / 2, named.y + named.height / 2)
  await expect(heading()).toHaveText('Brazil')

  const other = (await shape('DZA').boundingBox()) as DOMRect
  await page.mouse.move(other.x + other.width / 2, other.y + other.height / 2)
  await expect(tip).toContainText('Algeria')
  await tip.click()
  await expect(heading()).toHaveText('Algeria')
})

test('a press without a place, as tools make it for their reader, means the country that is pressed', async ({
  page,
}) => {
  const { panel, shape } = await open(page)
  for (const code of ['GBR', 'BRA']) {
    await shape(code).dispatchEvent('click')
    await expect(panel).toHaveAttribute('data-country', code)
  }
})

test('a lit sentence outlines its own countries alone, whatever else is addressed', async ({ page }) => {
  await open(page, '?step=chn')
  const outlined = () =>
    page.locator('.world .outline').evaluateAll(all =>
      all
        // Twice what lies outside the shape.
        .filter(one => getComputedStyle(one).strokeWidth === '4px')
        .map(one => one.getAttribute('data-outline'))
        .sort(),
    )
  expect(await outlined()).toEqual(['AUS', 'CAN', 'GBR', 'USA'])
  await page
    .locator('#sentence-9')
    .getByRole('button', { name: /^Sentences 9 and 10/ })
    .click()
  // Sentences 9 and 10 leave Canada out.
  expect(await outlined()).toEqual(['AUS', 'CHN', 'GBR', 'USA'])
  // The way back takes the hint's place.
  await expect(page.locator('.hint-tap')).toBeHidden()
  await expect(page.locator('.hint-read')).toBeVisible()
})

test('Escape leaves a country that was pressed, also one that is no option', async ({ page }) => {
  const { heading, panel, shape } = await open(page)
  for (const code of ['AUS', 'BRA']) {
    await shape(code).click()
    await expect(panel).toHaveAttribute('data-country', code)
    // One press does one thing: first the name beside a pointer that has moved on goes.
    if (code === 'BRA') {
      const box = await shape(code).boundingBox()
      await page.mouse.move(
        (box?.x ?? 0) + (box?.width ?? 0) / 2 + 5,
        (box?.y ?? 0) + (box?.height ?? 0) / 2 + 5,
      )
      await expect(page.locator('.tooltip')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('.tooltip')).toBeHidden()
      await expect(panel).toHaveAttribute('data-country', code)
    }
    await page.keyboard.press('Escape')
    await expect(heading()).toHaveText('Russia accepts')
  }
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

test('search hears a tool that sets the letters for the reader', async ({ page }) => {
  const { search } = await open(page)
  await search.focus()
  await untilReady(page)
  await search.evaluate((field: HTMLInputElement) => {
    field.value = 'fran'
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  await expect(page.getByRole('option', { name: 'France' })).toBeVisible()
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
    await page.getByRole('link', { name: 'All that was said' }).tap()
    await expect(heading()).toBeInViewport()
  })

  test('a tap in the sea within 10 px of a named country chooses it, and so does one inside', async ({
    page,
  }) => {
    const { heading, map } = await open(page)
    await map.scrollIntoViewIfNeeded()
    // Places on the screen: 9 px off each coast where no other named country is as near, and within.
    const places = await page.evaluate(() => {
      const shapes = [...document.querySelectorAll<SVGPathElement>('.world [data-country]')]
      const coasts = shapes.map(shape => {
        if (shape.getAttribute('role') !== 'option') return []
        const matrix = shape.getScreenCTM()
        const length = shape.getTotalLength()
        const count = Math.min(600, Math.ceil(length / 12))
        return Array.from({ length: count }, (_, index) => {
          const at = shape.getPointAtLength((index / count) * length).matrixTransform(matrix ?? undefined)
          return [at.x, at.y] as const
        })
      })
      const named = shapes.flatMap((shape, index) => (shape.getAttribute('role') === 'option' ? [index] : []))
      const away = (index: number, x: number, y: number) =>
        Math.min(...(coasts[index] ?? []).map(([a, b]) => Math.hypot(a - x, b - y)))
      const found: { code: string; x: number; y: number; inside: boolean }[] = []
      // A press in a lens means what is seen in it.
      const lenses = [...document.querySelectorAll('.lens circle')].map(circle =>
        circle.getBoundingClientRect(),
      )
      const inLens = (x: number, y: number) =>
        lenses.some(
          lens => x > lens.left - 2 && x < lens.right + 2 && y > lens.top - 2 && y < lens.bottom + 2,
        )
      const { left, top, right, bottom } =
        document.querySelector('.world')?.getBoundingClientRect() ?? new DOMRect()
      for (const index of named) {
        const shape = shapes[index] as SVGPathElement
        const code = shape.dataset.country ?? ''
        const sea: { x: number; y: number }[] = []
        const [middleX = 0, middleY = 0] = [0, 1].map(
          axis =>
            (coasts[index] ?? []).reduce((sum, point) => sum + (point[axis] ?? 0), 0) /
            (coasts[index]?.length ?? 1),
        )
        for (const [a, b] of coasts[index] ?? []) {
          const out = Math.hypot(a - middleX, b - middleY) || 1
          const [x, y] = [a + ((a - middleX) / out) * 9, b + ((b - middleY) / out) * 9]
          if (x < left + 1 || x > right - 1 || y < top + 1 || y > bottom - 1) continue
          const own = away(index, x, y)
          if (own < 6 || own > 9.2 || inLens(x, y)) continue
          // In the open sea: on the land of another, or right at it, the press means that one.
          const around = [-8, -4, 0, 4, 8].flatMap(dx =>
            [-8, -4, 0, 4, 8].map(dy => document.elementFromPoint(x + dx, y + dy)),
          )
          if (around.some(element => element !== shape && element?.closest('[data-country], button')))
            continue
          if (named.some(each => each !== index && away(each, x, y) <= own + 1)) continue
          if (sea.every(place => Math.hypot(place.x - x, place.y - y) > 12)) sea.push({ x, y })
        }
        for (const place of sea.slice(0, 3)) found.push({ code, ...place, inside: false })
        const box = shape.getBoundingClientRect()
        const cells = Array.from({ length: 400 }, (_, cell) => ({
          x: box.left + (((cell % 20) + 0.5) / 20) * box.width,
          y: box.top + ((Math.floor(cell / 20) + 0.5) / 20) * box.height,
        }))
        const within = cells.find(({ x, y }) => document.elementFromPoint(x, y) === shape)
        if (within) found.push({ code, ...within, inside: true })
      }
      return found
    })
    const names: Record<string, string> = {
      USA: 'United States',
      AUS: 'Australia',
      GBR: 'Britain',
      CAN: 'Canada',
      CHN: 'China',
      RUS: 'Russia',
    }
    for (const code of Object.keys(names)) {
      const own = places.filter(place => place.code === code)
      expect(own.filter(({ inside }) => inside).length, code).toBe(1)
      expect(own.filter(({ inside }) => !inside).length, `${code} from the sea`).toBeGreaterThan(0)
    }
    // In turns, so that each tap has another country to choose than the last one had.
    const turn = new Map(
      places.map((place, index) => [
        place,
        places.slice(0, index).filter(({ code }) => code === place.code).length,
      ]),
    )
    const inTurns = places.toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0))
    let last = ''
    for (const { code, inside, x, y } of inTurns) {
      if (code === last) continue
      last = code
      await page.touchscreen.tap(x, y)
      await expect(heading(), `${inside ? 'inside' : 'off'} ${code} at ${x}, ${y}`).toHaveText(
        names[code] ?? '',
      )
      await expect(page.locator('.world [aria-selected="true"]')).toHaveAttribute('data-country', code)
    }
  })
})
