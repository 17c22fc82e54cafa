import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'
import { differingPixels } from '../support/differingPixels.ts'

const WIDTHS = [320, 360, 390, 480, 640, 768, 960, 1024, 1280, 1920, 2560]

for (const width of WIDTHS) {
  test(`nothing moves when the step does, and names stand clear of each other inside the frame, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const { slider } = await open(page)
    const places = () =>
      page.evaluate(() =>
        ['.map', '.track', '.buttons', '#panel'].map(part =>
          Math.round((document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN) + scrollY),
        ),
      )
    const atEnd = await places()
    // Without scrolling: on a wide screen the map's column stays while its neighbour scrolls.
    await slider.evaluate(input => input.focus({ preventScroll: true }))
    for (let step = 5; step >= 0; step -= 1) {
      await page.keyboard.press('ArrowLeft')
      // At 320 px the key has a line more while China's answer is shown.
      if (width >= 360 || step !== 5) expect(await places(), `step ${step}`).toEqual(atEnd)
    }
    await expect(slider).toHaveValue('0')

    const { boxes, sideways } = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<SVGSVGElement>('.labels .label:not(.lens)')]
        .filter(label => getComputedStyle(label).display !== 'none')
        .map(label => {
          const text = label.querySelector('text:last-of-type') as SVGTextElement
          const { left, top, right, bottom } = text.getBoundingClientRect()
          return { name: text.textContent ?? '', left, top: top + 2, right, bottom: bottom - 2 }
        })
      return { boxes, sideways: document.documentElement.scrollWidth - innerWidth }
    })
    expect(boxes.map(({ name }) => name.replace('United States', 'US')).sort()).toEqual([
      'Australia',
      'Britain',
      'Canada',
      'China',
      'Russia',
      'US',
    ])
    for (const [index, a] of boxes.entries()) {
      expect(a.left, a.name).toBeGreaterThanOrEqual(0)
      expect(a.right, a.name).toBeLessThanOrEqual(width)
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart, `${a.name} and ${b.name}`).toBe(true)
      }
    }
    expect(sideways).toBeLessThanOrEqual(0)
  })
}

test('at 390 by 844 all up to the buttons is on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { mainButton } = await open(page)
  await expect(mainButton).toBeInViewport({ ratio: 1 })
})

test('in a frame of 360 by 500 the first look is complete', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 })
  const { finding, mainButton } = await open(page, 'embed/')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
  await expect(finding).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.map-frame')).toBeInViewport({ ratio: 1 })
  await expect(mainButton).toBeInViewport({ ratio: 1 })
  for (const text of ['VOI (Jakarta)', 'Full page', 'Not the full list']) {
    await expect(page.locator('.source-line').getByText(text)).toBeInViewport({ ratio: 1 })
  }
})

for (const language of ['fr', 'id', 'ar', 'zh-Hans'])
  test(`so it is in ${language}, whose words are longer or larger`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 500 })
    await open(page, `${language}/embed/`)
    for (const part of ['h1', '.finding[data-shown]', '.map-frame', '.track', '.main-button', '.source-line'])
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 })
  })

test('four hundred per cent: 320 by 256 px reads without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page, '?country=CHN')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('reduced motion: nothing runs at any step', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { slider } = await open(page)
  await slider.focus()
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
})

test('nothing moves by itself in the first five seconds', async ({ page }) => {
  const { slider } = await open(page)
  const first = await page.screenshot()
  await page.waitForTimeout(5000)
  expect(await differingPixels(page, [first, await page.screenshot()])).toBe(0)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  // It would tell: a step changes what the picture shows.
  await slider.press('ArrowLeft')
  expect(await differingPixels(page, [first, await page.screenshot()])).toBeGreaterThan(0)
})
