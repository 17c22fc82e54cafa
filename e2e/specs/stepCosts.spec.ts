import type { Page } from '@playwright/test'
import { open } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

/* What a step makes the page's own thread do, in counts: frames, layouts, changes of words and of the address. */

/** Main-thread events of a trace, in their order. */
async function traced(page: Page, act: () => Promise<void>): Promise<{ name: string; ts: number }[]> {
  const cdp = await page.context().newCDPSession(page)
  const events: { name: string; ts: number; ph: string; pid: number; tid: number }[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)))
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' })
  await act()
  const complete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  const main = events.find(({ name }) => name === 'EventDispatch')
  return events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === main?.pid && tid === main?.tid)
    .sort((a, b) => a.ts - b.ts)
}

/** How often something happens, frames that paint counted once for all their layers. */
function counts(events: readonly { name: string }[]): { painted: number; layouts: number } {
  let painted = 0
  let layouts = 0
  let paints = false
  for (const { name } of events) {
    if (name === 'Layout') layouts += 1
    if (name === 'Paint') paints = true
    if (name === 'Commit') {
      if (paints) painted += 1
      paints = false
    }
  }
  return { painted, layouts }
}

test('a step paints three frames at most: the tile starts, the words follow, the tile lands', async ({
  page,
}) => {
  const { slider } = await open(page, '?step=aus')
  await slider.focus()
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  await expect(page.locator('html')).toHaveAttribute('data-lively', '')
  await page.waitForTimeout(1500)
  const events = await traced(page, async () => {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-held]')).toHaveCount(0)
    await expect(page.locator('#panel-heading')).toHaveText('Britain joins')
    await page.waitForTimeout(600)
  })
  const { layouts, painted } = counts(events)
  expect(painted).toBeLessThanOrEqual(3)
  expect(layouts).toBeLessThanOrEqual(3)
})

test('map, tile and counts change their colours in one frame, as the tile lands; states are set at once', async ({
  page,
}) => {
  const { slider } = await open(page, '?step=aus')
  await expect(page.locator('html')).toHaveAttribute('data-lively', '')
  await slider.focus()
  await page.evaluate(() => {
    const element = (selector: string) => document.querySelector(selector) as Element
    const look = () =>
      [
        getComputedStyle(element('.world [data-country="GBR"]')).fill,
        getComputedStyle(element('[data-event="gbr"] .tile')).backgroundColor,
        element('[data-count="boycott"]').textContent,
      ].join(' ')
    const looks = [look()]
    const states: string[] = []
    const watch = () => {
      if (look() !== looks.at(-1)) looks.push(look())
      requestAnimationFrame(watch)
    }
    watch()
    addEventListener('input', () =>
      states.push(element('.world [data-country="GBR"]').getAttribute('data-stance') ?? ''),
    )
    Object.assign(window, { looks, states })
  })
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-event="gbr"]')).toHaveAttribute('data-state', 'fallen')
  await expect(page.locator('[data-count="boycott"]').first()).toHaveText('3')
  const { looks, states } = await page.evaluate(() => {
    const { looks = [], states = [] } = window as unknown as Record<string, string[]>
    return { looks, states }
  })
  expect(states).toEqual(['boycott'])
  expect(looks).toHaveLength(2)
})

test('while an arrow key is held, colours follow each step; the panel’s words and the address change once, at rest', async ({
  page,
}) => {
  const { slider } = await open(page)
  await slider.focus()
  await expect(page.locator('html')).toHaveAttribute('data-ready', '')
  const seen = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.slider') as HTMLInputElement
    let words = 0
    let addresses = 0
    const heading = () => document.getElementById('panel-heading')?.textContent
    let told = heading()
    new MutationObserver(() => {
      if (heading() !== told) words += 1
      told = heading()
    }).observe(document.getElementById('panel') as HTMLElement, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    const replace = history.replaceState
    history.replaceState = (...given) => {
      addresses += 1
      replace.apply(history, given)
    }
    const colours: string[] = []
    // As a held key does it: faster than anybody rests.
    for (const step of [5, 4, 3, 2, 1, 0, 1, 2, 3, 4]) {
      slider.valueAsNumber = step
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      const shape = document.querySelector('.world [data-country="GBR"]') as Element
      const colour = getComputedStyle(shape).fill
      if (colour !== colours.at(-1)) colours.push(colour)
      await new Promise(resolve => requestAnimationFrame(resolve))
    }
    await new Promise(resolve => setTimeout(resolve, 2000))
    return { addresses, colours: colours.length, words }
  })
  expect(seen).toEqual({ addresses: 1, colours: 3, words: 1 })
})
