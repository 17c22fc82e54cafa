import type { FrameLocator } from '@playwright/test'
import { choose, expect, expectReady, test } from '../support/frameHost.ts'

/* Several maps in one article: each is a document of its own, and only the one that is used speaks. */

const HOST = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A news page with three maps</title>
<style>boycott-map { float: left; width: 420px }</style><script src="https://map.example/loader.js"></script>
<boycott-map src="https://map.example/embed/" step="usa"></boycott-map>
<boycott-map src="https://map.example/embed/" country="CHN"></boycott-map>
<boycott-map src="https://map.example/embed/" theme="dark"></boycott-map></html>`

test('three maps have no id twice, and none speaks while another is used', async ({ page, serveHost }) => {
  await page.setViewportSize({ width: 1300, height: 900 })
  await page.goto(await serveHost(HOST))
  // The loader makes a frame when its place comes near the window, which is told after the load.
  await expect(page.locator('iframe')).toHaveCount(3)
  const frames = await page.locator('iframe').all()
  for (const frame of frames) await expectReady(frame)
  const [used, ...others] = frames as [(typeof frames)[0], ...typeof frames]
  const documentOf = (frame: (typeof frames)[0]) => frame.contentFrame().locator('html')
  for (const frame of frames) {
    await documentOf(frame).evaluate(html => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const region = html.querySelector('[role="status"]') as Element
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true })
    })
  }
  const heardIn = (frame: (typeof frames)[0]) =>
    documentOf(frame).evaluate(() => (window as unknown as { heard: string[] }).heard.filter(Boolean))

  const map: FrameLocator = page.frameLocator('iframe').first()
  await map.getByRole('button', { name: 'Next: Australia joins' }).click()
  await map.getByRole('slider').press('End')
  await map.getByRole('combobox').pressSequentially('qqqq')
  await expect.poll(() => heardIn(used)).toContainEqual(expect.stringContaining('Nothing found'))
  await map.getByRole('combobox').fill('')
  await choose(used, 'France')
  await map.locator('summary', { hasText: 'The same facts as a table' }).click()
  await map.getByRole('columnheader', { name: 'Stance' }).getByRole('button').click()
  await expect.poll(() => heardIn(used)).toContain('Sorted by Stance, ascending')
  for (const frame of others) expect(await heardIn(frame)).toEqual([])

  // With all that can be opened open, and hits shown, which have ids of their own.
  await map.getByRole('combobox').pressSequentially('a')
  await expect(map.locator('.hit').first()).toBeVisible()
  for (const html of [page.locator('html').first(), ...frames.map(documentOf)]) {
    const ids = await html.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return [...document.querySelectorAll('[id]')].map(({ id }) => id)
    })
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  }
})
