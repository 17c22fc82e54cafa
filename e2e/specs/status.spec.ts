import type { Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* What the page says by itself to a screen reader: only what focus does not, seldom, and never for long. */

/** One change of the live region: when, by the page's clock, and to what. */
interface Heard {
  at: number
  text: string
}

/** Keeps all that the live region ever says, from before the page's own scripts. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard[] = []
    Object.assign(window, { heard })
    const note = (region: Element) => heard.push({ at: performance.now(), text: region.textContent ?? '' })
    document.addEventListener('DOMContentLoaded', () => {
      const regions = document.querySelectorAll(
        '[role="status"], [role="alert"], [role="log"], [aria-live], output',
      )
      for (const region of regions) {
        if (region.textContent !== '') note(region)
        new MutationObserver(() => note(region)).observe(region, {
          characterData: true,
          childList: true,
          subtree: true,
        })
      }
      if (regions.length !== 1) heard.push({ at: 0, text: `${regions.length} live regions` })
    })
  })
}

const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

test('tells where a replay stopped, sorting, search and refused copies, and nothing else', async ({
  page,
}) => {
  await listen(page)
  await page.clock.install()
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  const { heading, mainButton, search, shape, slider } = await open(page)
  const told: string[][] = []
  let known = 0
  /** What was said by an act and in the four seconds after it. */
  const after = async (act: () => Promise<unknown>): Promise<string[]> => {
    await act()
    await page.clock.runFor(4000)
    const all = await heardOn(page)
    const said = all.slice(known)
    known = all.length
    told.push(said.map(({ text }) => text))
    return said.map(({ text }) => text).filter(text => text !== '')
  }

  expect(await after(() => page.clock.runFor(10_000)), 'before the reader did anything').toEqual([])
  await slider.focus()
  for (const key of ['Home', 'ArrowRight', 'PageUp', 'ArrowRight', 'End', 'ArrowLeft'])
    expect(await after(() => page.keyboard.press(key)), `${key} on the slider`).toEqual([])
  // The focus tells of countries.
  await page.getByRole('option', { name: /^Canada/ }).focus()
  expect(await after(() => page.keyboard.press('ArrowDown')), 'moving on the map').toEqual([])
  expect(await after(() => page.keyboard.press('Enter')), 'choosing').toEqual([])
  await expect(heading()).toHaveText('United States')
  expect(await after(() => page.keyboard.press('Escape')), 'going back').toEqual([])

  await slider.focus()
  await page.keyboard.press('End')
  expect(await after(() => mainButton.click()), 'while it plays').toEqual([])
  await expect(mainButton).toHaveText('Pause')
  const value = await slider.inputValue()
  expect(Number(value)).toBeGreaterThan(0)
  expect(await after(() => mainButton.click()), 'paused').toEqual([
    `Stopped: ${await slider.getAttribute('aria-valuetext')}`,
  ])
  const byCountry = page.getByRole('columnheader', { name: 'Country' }).getByRole('button')
  expect(await after(() => byCountry.first().click())).toEqual(['Sorted by Country, ascending'])
  await expect(page.getByRole('columnheader', { name: 'Country' }).first()).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  expect(await after(() => byCountry.first().click())).toEqual(['Sorted by Country, descending'])
  await search.focus()
  expect(await after(() => search.fill('fra'))).toEqual(['1 found'])
  const none =
    'Nothing found for “fraqx”. The map knows states and territories by their usual names and codes.'
  expect(await after(() => search.fill('fraqx'))).toEqual([none])
  expect(await after(() => page.keyboard.press('Escape'))).toEqual([])
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.locator('#take-address')).toHaveValue(/^http/)
  const copy = page.getByRole('button', { name: 'Copy Link to this very view' })
  expect(await after(() => copy.click())).toEqual([
    'The browser does not let the page copy. The text is selected: copy it with the keyboard or the menu.',
  ])
  expect(await after(() => shape('AUS').click())).toEqual([])

  const all = await heardOn(page)
  for (const [index, { at, text }] of all.entries()) {
    if (text === '') continue
    expect(text.length, text).toBeLessThanOrEqual(120)
    // It is not there to be found later.
    const next = all[index + 1]
    expect(next, text).toBeDefined()
    expect((next?.at ?? Infinity) - at, text).toBeLessThanOrEqual(3010)
    if (next?.text !== '') expect((next?.at ?? 0) - at, text).toBeGreaterThanOrEqual(1000)
  }
  expect(all.at(-1)?.text).toBe('')
  expect(told.filter(said => said.length > 0).length).toBe(6)
})
