import type { CDPSession, Locator, Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* A finger on a phone: what scrolls moves nothing, what drags or taps does. */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** Where a finger goes down on an element, as a share of its width, and where it goes from there, px. */
interface Way {
  at?: number
  dx: number
  dy: number
}

/** Draws a finger over an element, in so many small moves. */
async function draw(
  touch: CDPSession,
  element: Locator,
  { at = 0.5, dx, dy }: Way,
  moves = 8,
): Promise<void> {
  await element.evaluate(target => target.scrollIntoView({ block: 'center' }))
  const box = await element.boundingBox()
  if (box === null) throw new Error('nothing to touch')
  const x = box.x + box.width * at
  const y = box.y + box.height / 2
  const point = (share: number) => [{ x: x + dx * share, y: y + dy * share }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(0) })
  for (let move = 1; move <= moves; move += 1)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(move / moves) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Everything that a touch might change, and how far the page is scrolled. */
const state = (page: Page) =>
  page.evaluate(() => {
    const { boycottMap } = window as unknown as { boycottMap: { store: { getState(): object } } }
    const slider = document.querySelector<HTMLInputElement>('.slider')
    return {
      place: JSON.stringify(boycottMap.store.getState()),
      thumb: slider?.value,
      search: location.search,
    }
  })

const SCROLLS: Way[] = [
  { at: 0.15, dx: 0, dy: -160 },
  { at: 0.5, dx: 4, dy: 160 },
  { at: 0.35, dx: 20, dy: -160 },
  { at: 0.7, dx: -30, dy: 200 },
]

for (const address of ['?step=can&country=GBR', 'ar/?step=can&country=GBR', 'embed/?step=can&country=GBR'])
  test(`a scroll that begins on slider, tiles or map leaves the place: ${address}`, async ({ page }) => {
    await open(page, address)
    const touch = await page.context().newCDPSession(page)
    const before = await state(page)
    for (const part of ['.slider', '.tile >> nth=1', '.tile-label >> nth=0', '.world', '.main-button'])
      for (const way of SCROLLS) {
        await draw(touch, page.locator(part), way)
        expect(await state(page), `${part} ${JSON.stringify(way)}`).toEqual(before)
      }
  })

test('a scroll over the slider stops no replay', async ({ page }) => {
  // The clock runs as ever, and then through the rest of the replay at once.
  await page.clock.install()
  const { mainButton, slider } = await open(page)
  const touch = await page.context().newCDPSession(page)
  await mainButton.tap()
  await expect(mainButton).toHaveText('Pause')
  await draw(touch, slider, { at: 0.8, dx: 0, dy: -60 })
  await expect(mainButton).toHaveText('Pause')
  await page.clock.runFor(60_000)
  await expect(mainButton).toHaveText('Replay')
})

test('a drag to the side and a tap move the slider', async ({ page }) => {
  const { slider } = await open(page)
  const touch = await page.context().newCDPSession(page)
  const box = await slider.boundingBox()
  if (box === null) throw new Error('no slider')
  await draw(touch, slider, { at: 0.96, dx: -box.width, dy: 6 })
  await expect(slider).toHaveValue('0')
  await expect(page).toHaveURL(/step=start/)
  await slider.tap({ position: { x: box.width / 2, y: box.height / 2 } })
  await expect(slider).toHaveValue('3')
  await expect(page).toHaveURL(/step=gbr/)
})

test('after a search by touch the field is left and the answer is seen', async ({ page }) => {
  const { heading, panel, search } = await open(page)
  const seenWhole = () =>
    heading().evaluate(element => {
      const { bottom, top } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
  await search.tap()
  await page.keyboard.type('can')
  await page.getByRole('option', { name: 'Canada', exact: true }).tap()
  await expect(heading()).toHaveText('Canada')
  await expect(search).not.toBeFocused()
  await expect(heading()).toBeFocused()
  await expect.poll(seenWhole).toBe(true)

  // So it is with the key of the keyboard on the screen.
  await search.tap()
  await page.keyboard.type('franc')
  await page.keyboard.press('Enter')
  await expect(panel).toHaveAttribute('data-country', 'FRA')
  await expect(search).not.toBeFocused()
  await expect.poll(seenWhole).toBe(true)

  // Who comes to the field by key stays in it.
  await search.focus()
  await page.keyboard.type('chin')
  await page.keyboard.press('Enter')
  await expect(panel).toHaveAttribute('data-country', 'CHN')
  await expect(search).toBeFocused()
})

test('the hits stand above the keyboard', async ({ page }) => {
  // Chromium has no keyboard here: what is seen is as high as a phone's above one.
  await page.addInitScript(() => {
    Object.defineProperty(visualViewport, 'height', { get: () => 400 })
  })
  const { search } = await open(page)
  await search.evaluate(field => field.scrollIntoView({ block: 'end' }))
  await search.tap()
  await page.keyboard.type('s')
  const hits = page.locator('.hits')
  await expect(hits).toBeVisible()
  await expect
    .poll(() =>
      hits.evaluate(list => {
        const { bottom, height, top } = list.getBoundingClientRect()
        return top > 0 && bottom <= 400 && height > 100 && list.scrollHeight > list.clientHeight
      }),
    )
    .toBe(true)
})

test('the key that ends a composition chooses nothing, in whatever order it is told', async ({ page }) => {
  const { panel, seek } = await open(page)
  await seek('can')
  const field = page.getByRole('combobox')
  const enter = (keyCode: number, isComposing: boolean) =>
    field.evaluate(
      (input, key) => {
        input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'can' }))
        input.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...key }),
        )
      },
      { keyCode, isComposing },
    )
  await enter(229, false)
  await enter(13, true)
  await expect(page.getByRole('option', { name: 'Canada', exact: true })).toBeVisible()
  await expect(panel).not.toHaveAttribute('data-country')
  await enter(13, false)
  await expect(panel).toHaveAttribute('data-country', 'CAN')
})
