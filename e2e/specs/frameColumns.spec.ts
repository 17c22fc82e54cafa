import type { Page } from '@playwright/test'
import { frameCode, loaderCode } from '../../src/share/codes/embedCodes.ts'
import { expect, MAP, SLOW, test } from '../support/frameHost.ts'

/* The codes that the map's menu gives, in columns as content systems and their themes make them: the map is as wide as its column. */

/** A picture that nobody has to be asked for. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

const PARTS = {
  links: { page: MAP, embed: `${MAP}embed/`, picture: PIXEL, exact: true },
  title: 'Map',
  alt: 'The map',
  embedPage: `${MAP}embed/`,
  loader: { address: '', integrity: '' },
}
const FRAME = frameCode(PARTS).replace(/<noscript>.*/s, '')
/** The page has the script once. */
const ELEMENT = loaderCode(PARTS).replace(/.*<\/script>\s*/s, '')

const without = (code: string) => code.replace(/ style="[^"]*"/g, '')
/** Places that ask a frame without style for its own width: it has 300 px there. */
const ASKING =
  /^(a grid that centres|a float|a table|a box (like|that fits|in a line|out of)|a flex row of its own|a narrow float)/

const forms: { name: string; code: string; part: string; beside?: RegExp }[] = [
  { name: 'the loader’s map, a picture in it,', code: ELEMENT, part: 'boycott-map' },
  { name: 'the loader’s map, a picture without style in it,', code: without(ELEMENT), part: 'boycott-map' },
  {
    name: 'the loader’s map, nothing in it,',
    code: `<boycott-map src="${MAP}embed/"></boycott-map>`,
    part: 'boycott-map',
  },
  { name: 'the frame', code: FRAME, part: 'iframe' },
  {
    name: 'the frame without its style',
    code: without(FRAME).replace('<iframe', '<iframe frameborder="0"'),
    part: 'iframe',
    beside: ASKING,
  },
]

const misfits = (page: Page, part: string) =>
  page.evaluate(part => (window as unknown as { misfits(part: string): string[] }).misfits(part), part)

for (const { beside, code, name, part } of forms)
  test(`${name} fills every column, at any width of the window`, { tag: '@firefox' }, async ({
    page,
    serveHost,
  }) => {
    // Widths do not wait for the map: a page that says nothing stands for it.
    const silent = await serveHost('<!doctype html><title>Nothing</title>')
    await page.goto(await serveHost('columns.html', { map: silent }))
    for (const width of [390, 1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate(
        code => (window as unknown as { fill(code: string): void }).fill(code),
        code.replaceAll(MAP, silent),
      )
      const seen = async () => (await misfits(page, part)).filter(misfit => !beside?.test(misfit))
      await expect.poll(seen, SLOW).toEqual([])
      // No column is made wider by its map, and none has a map of no width.
      const scrolls = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (beside === undefined) expect(await scrolls(), `at ${width} px`).toBeLessThanOrEqual(0)
      const widths = await page.locator(part).evaluateAll(maps => maps.map(map => map.clientWidth))
      expect(Math.min(...widths), `at ${width} px`).toBeGreaterThanOrEqual(120)
      if (part === 'iframe') continue
      const frames = () => page.locator('boycott-map iframe').count()
      await expect.poll(frames, SLOW).toBeGreaterThan(0)
      expect(await seen()).toEqual([])
    }
  })

test('a neighbour in a flex row keeps most of its width', async ({ page, serveHost }) => {
  const silent = await serveHost('<!doctype html><title>Nothing</title>')
  for (const code of [ELEMENT, FRAME]) {
    await page.goto(
      await serveHost(
        `<!doctype html><script src="https://map.example/loader.js"></script>
        <div style="display: flex; width: 640px"><aside style="width: 120px">Words</aside>${code}</div>`,
        { map: silent },
      ),
    )
    const widths = await page.locator('div > *').evaluateAll(parts => parts.map(part => part.clientWidth))
    expect(widths[0]).toBeGreaterThan(40)
    expect(widths[1]).toBeGreaterThan(400)
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeLessThanOrEqual(641)
  }
})
