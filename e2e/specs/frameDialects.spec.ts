import { choose, expect, expectFit, expectReady, heights, SLOW, test } from '../support/frameHost.ts'

/* The map on pages that size frames with code of their own: the published code of others, or a listener as theirs is known to be. */

// iframe-resizer tells every page of its newer edition and its licence, and may write to a frame before its page is
// there. That the map’s side were old it may not say.
test.use({
  expectedFaults: [
    /^request outside: http:\/\/127\.0\.0\.1:\d+\/|^page error: Failed to execute .postMessage.|^console (info|warning|startGroup|endGroup): (?![\s\S]*Legacy)[\s\S]*\/code\/@?iframe-resizer\//,
  ],
})

const hosts = [
  { name: 'pym', tag: ['@firefox'] },
  { name: 'iframe-resizer-4', tag: ['@firefox-long'] },
  { name: 'iframe-resizer-5', tag: ['@firefox'] },
  { name: 'sidechain', tag: [] },
  { name: 'newswire', tag: [] },
  { name: 'datawrapper', tag: ['@firefox-long'] },
  { name: 'amp', tag: [] },
  { name: 'guardian', tag: [] },
  { name: 'guardian-atom', tag: [] },
  { name: 'medium', tag: [] },
  { name: 'arc-xp', tag: [] },
]

for (const { name, tag } of hosts)
  test(`${name} sizes the map, again when it grows, and when the page narrows`, { tag }, async ({
    page,
    serveHost,
  }) => {
    await page.goto(await serveHost(`${name}.html`))
    const frame = page.locator('iframe')
    const before = await expectFit(frame)
    await choose(frame, 'Australia')
    expect(await expectFit(frame)).toBeGreaterThan(before + 100)
    await page.setViewportSize({ width: 400, height: 800 })
    await expectFit(frame)
  })

test('the frame is named by the address that it was given, wherever the reader goes', async ({
  page,
  serveHost,
}) => {
  const src = 'embed/?step=3&country=gbr&theme=dark'
  await page.goto(
    await serveHost(
      `<!doctype html><script>
        heard = []
        addEventListener('message', ({ data }) => typeof data === 'string' && data.includes('iframe.resize') && heard.push(JSON.parse(data).src))
      </script><iframe src="https://map.example/${src}" width="640" height="500"></iframe>`,
    ),
  )
  const frame = page.locator('iframe')
  await expectReady(frame)
  await choose(frame, 'Australia')
  const heard = () => page.evaluate('[...new Set(heard)]')
  await expect.poll(heard).toEqual([await frame.getAttribute('src')])
})

test('WordPress shows the map and gives it what it gives at most; the rest scrolls', async ({
  page,
  serveHost,
}) => {
  await page.goto(await serveHost('wordpress.html'))
  const frame = page.locator('iframe')
  await expectReady(frame)
  await expect(frame).toBeVisible(SLOW)
  await expect(frame).toHaveAttribute('height', '1000')
  await expect(page.locator('blockquote')).toBeHidden()
  expect((await heights(frame)).content).toBeGreaterThan(1000)
  await frame.contentFrame().getByRole('slider').hover()
  await page.mouse.wheel(0, 400)
  const map = page.frames()[1]
  await expect.poll(() => map?.evaluate(() => scrollY)).toBeGreaterThan(100)
})
