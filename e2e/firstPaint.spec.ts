import { open } from './boycottPage.ts'
import { expect, test } from './closedNetwork.ts'

/* What the first view waits for: nothing but the page itself. */

/** Notes when a frame first shows a stance's colour, and when the page answers; runs before the page's own scripts. */
function noteTimes(): void {
  const times = { coloured: Infinity, answered: Infinity }
  Object.assign(window, { times })
  const look = () => {
    const shape = document.querySelector('.world [data-country="USA"]')
    if (shape && getComputedStyle(shape).fill === 'rgb(194, 59, 18)') times.coloured = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.answers === undefined) return
    times.answered = performance.now()
    observer.disconnect()
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-answers'] })
}

for (const address of ['', 'embed/']) {
  test(`the map is on the screen before a script makes it answer: ${address || 'page'}`, async ({ page }) => {
    await page.addInitScript(noteTimes)
    await open(page, address)
    const { answered, coloured } = await page.evaluate(
      () => (window as unknown as { times: Record<'answered' | 'coloured', number> }).times,
    )
    expect(coloured).toBeLessThan(answered)
    expect(answered).toBeLessThan(Infinity)
  })
}

test('no style sheet, font or script is waited for', async ({ page }) => {
  // Of all files none but the page comes.
  await page.route(/\/assets\//, () => {})
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('.world [data-country="USA"]')).toHaveCSS('fill', 'rgb(194, 59, 18)')
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-size', '36px')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('where another place is asked for, its colours are the first to be seen', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      const shape = document.querySelector('.world [data-country="GBR"]')
      if (shape) seen.add(getComputedStyle(shape).fill)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, '?step=usa')
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    'rgb(230, 230, 227)',
  ])
})

test('what needs no first view comes once everything answers', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(/(\w+)-[0-9a-f]{10}\.js/.exec(request.url())?.[1] ?? ''))
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement?.dataset.ready === undefined) return
      performance.mark('ready')
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
  })
  await open(page)
  await expect.poll(() => asked).toContain('share')
  const order = asked.filter(name => ['first', 'react', 'world', 'share'].includes(name))
  expect(order).toEqual(['first', 'react', 'world', 'share'])
  const late = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /world-|share-/.test(name) && startTime < ready)
      .map(({ name }) => name)
  })
  expect(late).toEqual([])
})
