/** The part `lighthouse`: its score for accessibility on four pages of the built site. */
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { saveFigures } from './figures.ts'
import { freePort } from './freePort.ts'
import { longTool, PAGES_FOR_TOOLS } from './longTools.ts'

interface LighthouseResult {
  readonly lhr: {
    readonly categories: { readonly accessibility: { readonly score: number | null } }
    readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>
  }
}
type Lighthouse = (url: string, flags: object) => Promise<LighthouseResult | undefined>

const lighthouse = (await longTool('lighthouse')) as Lighthouse
const site = await startSite({ directory: resolve(import.meta.dirname, '../../dist'), port: 0 })
const port = await freePort()
const launch = chromiumLaunchOptions(await findChromium())
const browser = await chromium.launch({
  ...launch,
  args: [...(launch.args ?? []), `--remote-debugging-port=${port}`],
})
const scores: number[] = []
for (const page of PAGES_FOR_TOOLS) {
  const flags = { port, onlyCategories: ['accessibility'], logLevel: 'error', maxWaitForLoad: 120_000 }
  const result = await lighthouse(site.url + page, flags)
  const score = Math.round((result?.lhr.categories.accessibility.score ?? 0) * 100)
  scores.push(score)
  console.log(`${page || 'the page'}: ${score}`)
  for (const [id, audit] of Object.entries(result?.lhr.audits ?? {}))
    if (audit.score !== null && audit.score < 1) console.log(`  ${id}: ${audit.title}`)
}
await browser.close()
await site.close()
const holds = scores.every(score => score === 100)
saveFigures({
  part: 'lighthouse',
  doc: 'accessibility',
  figures: [
    {
      what: `Lighthouse accessibility on ${PAGES_FOR_TOOLS.length} pages (A33)`,
      value: scores.join(', '),
      bar: '100 on each',
      holds,
    },
  ],
})
process.exit(holds ? 0 : 1)
