/** The part `axe`: every page in every state, theme and width, in Chromium. Takes the built site. */
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { startSite } from '../../src/build/serve.ts'
import { axeCaseName, axeFindings, axeMatrix } from '../support/axeMatrix.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { saveFigures } from './figures.ts'

const PAGES_AT_ONCE = 2

const site = await startSite({ directory: resolve(import.meta.dirname, '../../dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
const findings: string[] = []
const waiting = [...axeMatrix]
let looked = 0

/** Takes cases, one after another, until none is left. A case that cannot be opened is a finding. */
async function look(): Promise<void> {
  const context = await browser.newContext({ baseURL: site.url })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  for (let axeCase = waiting.shift(); axeCase !== undefined; axeCase = waiting.shift()) {
    const found = await axeFindings(page, axeCase).catch((error: Error) => [
      `not looked at: ${error.message.split('\n')[0]}`,
    ])
    looked += 1
    const name = axeCaseName(axeCase)
    findings.push(...found.map(text => `${name}: ${text}`))
    console.log(
      `${looked} of ${axeMatrix.length}  ${name}: ${found.length === 0 ? 'nothing' : found.join('\n    ')}`,
    )
  }
  await context.close()
}

await Promise.all(Array.from({ length: PAGES_AT_ONCE }, look))
await browser.close()
await site.close()
saveFigures({
  part: 'axe',
  doc: 'accessibility',
  figures: [
    {
      what: `axe (A, AA, 2.2, best practice) on ${looked} pages, states, themes and widths (A33)`,
      value: `${findings.length} findings`,
      bar: '0 findings',
      holds: findings.length === 0 && looked === axeMatrix.length,
    },
  ],
})
if (findings.length > 0) process.exitCode = 1
