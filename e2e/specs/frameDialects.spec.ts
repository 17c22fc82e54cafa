import { readFileSync } from 'node:fs'
import { choose, expect, expectFit, expectReady, heights, MAP, SLOW, test } from '../support/frameHost.ts'
import { leftByWordPress } from '../support/leftByWordPress.ts'

/* The map on pages that size frames with code of their own: the published code of others, or a listener as theirs is known to be. */

// iframe-resizer tells every page of its newer edition and its licence, and may write to a frame before its page is
// there. That the map’s side were old it may not say.
test.use({
  expectedFaults: [
    /^request outside: http:\/\/127\.0\.0\.1:\d+\/|^page error: Failed to execute .postMessage.|^console (info|warning|startGroup|endGroup): (?![\s\S]*Legacy)[\s\S]*\/code\/@?iframe-resizer\//,
  ],
})

const hosts: readonly { name: string; tag: string[]; at?: string }[] = [
  { name: 'pym', tag: ['@firefox'] },
  { name: 'iframe-resizer-4', tag: ['@firefox-long'] },
  { name: 'iframe-resizer-5', tag: ['@firefox'] },
  { name: 'sidechain', tag: [] },
  { name: 'newswire', tag: [] },
  { name: 'datawrapper', tag: ['@firefox-long'] },
  { name: 'amp', tag: [] },
  { name: 'guardian', tag: [] },
  // Known by where they lie: the frame is told so.
  { name: 'guardian-atom', tag: [], at: 'https://www.theguardian.com/' },
  { name: 'medium', tag: [], at: 'https://medium.com/' },
  { name: 'arc-xp', tag: [] },
]

for (const { at, name, tag } of hosts)
  test(`${name} sizes the map, again when it grows, and when the page narrows`, { tag }, async ({
    page,
    serveHost,
  }) => {
    if (at)
      await page.addInitScript(around => {
        Object.defineProperty(Document.prototype, 'referrer', { get: () => around })
      }, at)
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
        addEventListener('message', ({ data, source }) => {
          if (typeof data === 'string' && data.includes('iframe.resize')) heard.push(JSON.parse(data).src)
          // Whoever speaks a dialect is answered in it.
          if (data.type === 'ready') source.postMessage('{"context":"iframe.resize"}', '*')
        })
      </script><iframe src="https://map.example/${src}" width="640" height="500"></iframe>`,
    ),
  )
  const frame = page.locator('iframe')
  await expectReady(frame)
  await choose(frame, 'Australia')
  const heard = () => page.evaluate('[...new Set(heard)]')
  await expect.poll(heard).toEqual([await frame.getAttribute('src')])
})

/** What WordPress shows for the address of a view: made from the answer of the site by its own rules. */
const pasted = (view: string) => {
  const answer = readFileSync(new URL(`../../dist/oembed/${view}.json`, import.meta.url), 'utf8')
  const { html, provider_url: site } = JSON.parse(answer) as { html: string; provider_url: string }
  return { 'the answer, as WordPress leaves it': leftByWordPress(html.replaceAll(site, MAP), 'aB3xY9kQ2m') }
}

for (const [column, width] of [
  [650, 900],
  [342, 358],
] as const)
  test(`in WordPress a pasted address fills a column of ${column} px and gets what WordPress gives at most; the rest scrolls`, async ({
    page,
    serveHost,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(await serveHost('wordpress.html', { texts: pasted('at-gbr') }))
    const frame = page.locator('iframe')
    await expectReady(frame)
    await expect(frame).toBeVisible(SLOW)
    await expect(frame).toHaveAttribute('height', '1000')
    await expect(page.locator('blockquote')).toBeHidden()
    const size = await frame.evaluate(element => [element.clientWidth, element.clientHeight])
    expect(size).toEqual([column, 1000])
    expect((await heights(frame)).content).toBeGreaterThan(1000)
    await frame.contentFrame().getByRole('slider').hover()
    await page.mouse.wheel(0, 400)
    const map = page.frames()[1]
    await expect.poll(() => map?.evaluate(() => scrollY)).toBeGreaterThan(100)
  })

test('in WordPress a link to the full page leads there', async ({ page, serveHost, site }) => {
  await page.goto(await serveHost('wordpress.html', { texts: pasted('at-gbr') }))
  await expectReady(page.locator('iframe'))
  await expect(page.locator('iframe')).toBeVisible(SLOW)
  await page.locator('iframe').contentFrame().getByRole('link', { name: 'Full page' }).click()
  await page.waitForURL(`${site.url}index.html`)
})

test('a page that has shown no dialect hears Datawrapper’s and our own alone', async ({
  page,
  serveHost,
}) => {
  const listener = `<script>
    heard = []
    addEventListener('message', ({ data }) => heard.push(typeof data === 'string' ? data : data.source ?? Object.keys(data)[0]))
  </script>`
  const heard = () => page.evaluate<string[]>('[...new Set(heard)].sort()')
  const frame = page.locator('iframe')
  await page.goto(
    await serveHost(
      `<!doctype html>${listener}<iframe src="https://map.example/embed/" width="640" height="500"></iframe>`,
    ),
  )
  await expectReady(frame)
  await choose(frame, 'Australia')
  await expect.poll(heard).toEqual(['boycott-map', 'datawrapper-height'])
})

test('an old listener of charts gives no frame the height of another, wherever the site lies', async ({
  page,
  serveHost,
}) => {
  // It takes the first frame whose address holds the name.
  await page.goto(
    await serveHost(`<!doctype html><script>
      addEventListener('message', ({ data }) => {
        for (const name in data['datawrapper-height'] ?? {})
          for (const frame of document.querySelectorAll('iframe'))
            if (decodeURI(frame.src).includes(name)) frame.style.height = data['datawrapper-height'][name] + 'px'
      })
    </script>
    <iframe src="https://map.example/embed/?from=boycott-map" width="640" height="500"></iframe>
    <iframe src="https://map.example/embed/?from=boycott-map&country=CHN" width="640" height="500"></iframe>`),
  )
  for (const frame of await page.locator('iframe').all()) {
    await expectReady(frame)
    expect((await heights(frame)).frame).toBe(500)
  }
})
