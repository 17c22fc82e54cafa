import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from './browser.ts'

/* `npm run pictures`: takes the README's picture from the built site, desktop and phone side by side. */

const root = resolve(import.meta.dirname, '../..')
const site = await startSite({ directory: resolve(root, 'dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
const shots = [
  { width: 1280, height: 860 },
  { width: 390, height: 860 },
]
const images: string[] = []
for (const viewport of shots) {
  const page = await browser.newPage({ viewport })
  await page.goto(site.url)
  await page.locator('html[data-ready]').waitFor()
  images.push((await page.screenshot()).toString('base64'))
}
// Side by side on one page, so that no image tool is needed.
const sheet = await browser.newPage({ viewport: { width: 1710, height: 900 } })
await sheet.setContent(
  `<body style="margin:20px;display:flex;gap:20px;background:#dcdcd8">${images
    .map(data => `<img style="display:block;height:860px" src="data:image/png;base64,${data}">`)
    .join('')}</body>`,
)
await sheet.screenshot({ path: resolve(root, 'docs/map.png') })
await browser.close()
await site.close()
console.log(
  execFileSync('git', ['status', '--short', 'docs'], { cwd: root, encoding: 'utf8' }) ||
    'docs/map.png is as it was',
)
