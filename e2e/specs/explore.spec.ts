import { open, stancesOn } from '../support/boycottPage.ts'
import { expect, test } from '../support/closedNetwork.ts'

const STEPS = [
  { id: 'start', label: 'Before the first announcement', now: { CHN: 'host' } },
  { id: 'usa', label: 'United States boycotts', now: { USA: 'boycott' } },
  { id: 'aus', label: 'Australia joins', now: { AUS: 'boycott' } },
  { id: 'gbr', label: 'Britain joins', now: { GBR: 'boycott' } },
  { id: 'can', label: 'Canada joins', now: { CAN: 'boycott' } },
  { id: 'chn', label: 'China answers', now: {} },
  { id: 'rus', label: 'Russia accepts', now: { RUS: 'support' } },
]
const NAMED = { USA: 'later', AUS: 'later', GBR: 'later', CAN: 'later', CHN: 'later', RUS: 'later' }
/** What the map shows at each step: everything is later until its step. */
const shown = STEPS.map((_, step) => ({
  ...NAMED,
  ...Object.assign({}, ...STEPS.slice(0, step + 1).map(({ now }) => now)),
  XCR: 'disputed',
  XSG: 'disputed',
}))

test('opens on the last step, with the news at a glance', { tag: '@firefox' }, async ({ page }) => {
  const { finding, heading, mainButton, map, slider } = await open(page)
  await expect(page).toHaveTitle('Four governments send no officials to Beijing 2022')
  await expect(finding).toHaveText(
    'Australia, Britain and Canada joined the United States. China’s spokesman says he is not worried about a “domino effect”; Russia’s President Putin has accepted the invitation.',
  )
  await expect(finding).toBeVisible()
  await expect(page.locator('.finding:visible')).toHaveCount(1)
  await expect(heading()).toHaveText('Russia accepts')
  await expect(mainButton).toHaveText('Replay')
  await expect(slider).toHaveValue('6')
  await expect(map).toHaveAccessibleName(
    'Map, Russia accepts, step 6 of 6, 4 boycott, 1 support: accepts the invitation',
  )
  expect(await stancesOn(page)).toEqual(shown[6])
})

test('goes through the steps by key, forwards and back', { tag: '@firefox-long' }, async ({ page }) => {
  const { finding, heading, map, slider } = await open(page)
  await slider.focus()
  await page.keyboard.press('Home')
  for (const [step, { id, label }] of STEPS.entries()) {
    expect(await stancesOn(page)).toEqual(shown[step])
    await expect(heading()).toHaveText(label)
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${label}, `))
    await expect(map).toHaveAccessibleName(new RegExp(`^Map, ${label}, step ${step} of 6, `))
    // Written when the reader rests: at the ends and once between, or the test would rest at each.
    if (step % 3 === 0) await expect(page).toHaveURL(step === 6 ? /\/$/ : new RegExp(`\\?step=${id}$`))
    const events = page.locator('[data-event]')
    await expect(events.and(page.locator('[data-reached="true"]'))).toHaveCount(step)
    await expect(events.and(page.locator('[data-state="fallen"]'))).toHaveCount(Math.min(step, 4))
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('ArrowLeft')
  await expect(finding).toContainText('China says the four will pay the price')
  await page.keyboard.press('End')
  expect(await stancesOn(page)).toEqual(shown[6])
})

test('says what comes next, goes there, and back', async ({ page }) => {
  const { finding, heading, mainButton, previous } = await open(page, '?step=start')
  await expect(mainButton).toHaveText('Next: United States boycotts')
  await mainButton.click()
  await expect(heading()).toHaveText('United States boycotts')
  await expect(mainButton).toHaveText('Next: Australia joins')
  await expect(finding).toContainText('The United States is first')
  await previous.click()
  await expect(heading()).toHaveText('Before the first announcement')
  await expect(previous).toHaveAttribute('aria-disabled', 'true')
  // It says that it is off, and stays a tab stop: the focus is not lost.
  await previous.press('Enter')
  await expect(previous).toBeFocused()
  await expect(heading()).toHaveText('Before the first announcement')
})

test('replays from the start and stops at the end; a key stops it', async ({ page }) => {
  await page.clock.install()
  const { heading, mainButton, slider } = await open(page)
  // Only the test moves the page's clock on, however long a look at it takes.
  await page.clock.pauseAt(Date.now() + 3_600_000)
  await mainButton.click()
  await expect(mainButton).toHaveText('Pause')
  await expect(slider).toHaveValue('0')
  const reached: string[] = []
  for (let ticks = 0; ticks < 60; ticks += 1) {
    const value = await slider.inputValue()
    if ((await mainButton.textContent()) !== 'Pause') break
    if (reached.at(-1) !== value) reached.push(value)
    await page.clock.runFor(500)
  }
  expect(reached).toEqual(['0', '1', '2', '3', '4', '5'])
  await expect(slider).toHaveValue('6')
  await expect(mainButton).toHaveText('Replay')

  await mainButton.click()
  await page.clock.runFor(2600)
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(mainButton).not.toHaveText('Pause')
  const held = await slider.inputValue()
  await page.clock.runFor(10_000)
  await expect(slider).toHaveValue(held)
  await expect(heading()).not.toHaveText('Russia accepts')
})

test('moves by dragging and tapping on the strip, each stop where it is drawn', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 })
  const { slider } = await open(page)
  for (const [index, stop] of (await page.locator('.cell .stop').all()).entries()) {
    const box = await stop.boundingBox()
    if (box === null) throw new Error('a stop that is not drawn')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(slider).toHaveValue(String(index + 1))
  }
  const first = await page.locator('.cell .stop').nth(0).boundingBox()
  const fourth = await page.locator('.cell .stop').nth(3).boundingBox()
  if (first === null || fourth === null) throw new Error('a stop that is not drawn')
  await page.mouse.move(first.x + 3, first.y + 3)
  await page.mouse.down()
  await page.mouse.move(fourth.x + 3, fourth.y + 3, { steps: 6 })
  await page.mouse.up()
  await expect(slider).toHaveValue('4')
  await page.locator('.tile').nth(1).click({ force: true })
  await expect(slider).toHaveValue('2')
})

test('at the answer of China the four are outlined, and the key says so', async ({ page }) => {
  await open(page, '?step=chn')
  const addressed = page.locator('.outline[data-addressed]')
  expect(await addressed.evaluateAll(paths => paths.map(path => path.getAttribute('data-outline')))).toEqual([
    'USA',
    'AUS',
    'GBR',
    'CAN',
  ])
  await expect(page.getByText('Addressed by China', { exact: true })).toBeVisible()
})

test('a step touches only what changes, and never geometry', async ({ page }) => {
  const { slider } = await open(page, '?step=gbr')
  await page.evaluate(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    new MutationObserver(records => {
      for (const { target, attributeName } of records)
        touched.push(`${(target as Element).getAttribute('data-country')} ${attributeName}`)
    }).observe(document.querySelector('.world .others')?.parentNode as Node, {
      attributes: true,
      subtree: true,
      attributeFilter: ['data-stance', 'd'],
    })
  })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  const read = () => page.evaluate(() => (window as unknown as { touched: string[] }).touched)
  await expect.poll(read).toContain('CAN data-stance')
  const touched = await read()
  expect(touched.filter(entry => !entry.startsWith('null'))).toEqual(['CAN data-stance'])
  expect(touched.filter(entry => entry.endsWith(' d'))).toEqual([])
})
