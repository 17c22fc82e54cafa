/** The part `pa11y`: both of its runners, axe and HTML CodeSniffer, on four pages of the built site. */
import { resolve } from 'node:path'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { saveFigures } from './figures.ts'
import { longTool, PAGES_FOR_TOOLS } from './longTools.ts'

interface Pa11yIssue {
  readonly type: string
  readonly code: string
  readonly selector: string
  readonly message: string
  readonly context: string
}
type Pa11y = (url: string, options: object) => Promise<{ issues: readonly Pa11yIssue[] }>

const pa11y = (await longTool('pa11y')) as Pa11y
const site = await startSite({ directory: resolve(import.meta.dirname, '../../dist'), port: 0 })
const { executablePath, args } = chromiumLaunchOptions(await findChromium())
let findings = 0
for (const page of PAGES_FOR_TOOLS) {
  const { issues } = await pa11y(site.url + page, {
    standard: 'WCAG2AA',
    runners: ['axe', 'htmlcs'],
    // What axe cannot decide, text over the map's paint, is no finding: contrast is measured on the colours themselves.
    levelCapWhenNeedsReview: 'notice',
    timeout: 120_000,
    actions: ['wait for element html[data-ready] to be added'],
    chromeLaunchConfig: { executablePath, args },
  })
  findings += issues.length
  console.log(`${page || 'the page'}: ${issues.length} findings`)
  for (const { type, code, selector, message, context } of issues)
    console.log(`  ${type} ${code}\n    ${selector}\n    ${context}\n    ${message}`)
}
await site.close()
saveFigures({
  part: 'pa11y',
  doc: 'accessibility',
  figures: [
    {
      what: `pa11y (axe and HTML CodeSniffer, WCAG 2 AA) on ${PAGES_FOR_TOOLS.length} pages (A33)`,
      value: `${findings} findings`,
      bar: '0 findings',
      holds: findings === 0,
    },
  ],
})
process.exit(findings === 0 ? 0 : 1)
