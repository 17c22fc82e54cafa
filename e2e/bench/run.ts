/**
 * `npm run bench`: measures the built site beside the tools that people pick, each doing the same work.
 * `--rounds 3`, `--only ours,d3` (some pages), `--no-build` (sites as they are). A run of all pages with three rounds or more
 * writes `docs/performance.md`; every run writes `test-results/bench.json`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { type Site, startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { GROWN, writeStory } from './grownStory.ts'
import { checkPage } from './measure/checkPage.ts'
import type { Measured } from './measure/measured.ts'
import { measureLoad } from './measure/measureLoad.ts'
import { measureMoves } from './measure/measureMoves.ts'
import { PROFILES, type ProfileId } from './measure/profiles.ts'
import { type Wanted, wantedOf } from './measure/wantedOf.ts'
import { type BenchPage, benchPage, PAGE_IDS, type PageId, TOOLS } from './pages.ts'
import { report } from './report/report.ts'
import { writeFigures } from './report/writeFigures.ts'
import { insideSpots } from './site/insideSpots.ts'
import { type ToolStory, toolStory } from './site/toolStory.ts'
import { toolTopology } from './site/toolWorld.ts'
import { writePage } from './site/writePages.ts'
import { unwound } from './tools/unwound.ts'
import { worldFeatures } from './tools/worldFeatures.ts'

const STORY = 'beijing-2022'
const SITES = 'build/bench'
const GROWN_STORY = `${SITES}/grown`
const GROWN_SITE = `${SITES}/grown-site`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: PAGE_IDS.join() },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
})

/** What a page tells and what to look for in it. */
interface Told {
  story: ToolStory
  wanted: Wanted
}

function chosenRounds(): number {
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds)) throw new Error(`--rounds takes a whole number, not ${values.rounds}.`)
  return rounds
}

function chosenPages(): PageId[] {
  const asked = values.only.split(',')
  const unknown = asked.filter(name => !PAGE_IDS.some(id => id === name))
  if (unknown.length > 0) throw new Error(`--only knows ${PAGE_IDS.join(', ')}; not ${unknown.join(', ')}.`)
  return PAGE_IDS.filter(id => asked.includes(id))
}

function build(env: Record<string, string> = {}): void {
  if (values.build)
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, ...env } })
}

/** Builds what the pages need. @returns the directory of each */
async function buildSites(ids: readonly PageId[], story: ToolStory): Promise<Map<PageId, string>> {
  if (ids.includes('ours') || ids.includes('embed')) build()
  // The grown story's weights are over the budgets of our own, which its build says and forgives.
  if (ids.includes('grown')) build({ STORIES: SITES, STORY: 'grown', OUT: GROWN_SITE, VIEWS: 'front' })
  const directories = new Map<PageId, string>()
  for (const id of ids) {
    const tool = TOOLS.find(tool => tool === id)
    directories.set(id, tool ? await writePage(tool, story, SITES) : id === 'grown' ? GROWN_SITE : 'dist')
  }
  return directories
}

async function measure(
  browser: Browser,
  pages: BenchPage[],
  told: Record<'own' | 'grown', Told>,
  rounds: number,
): Promise<Measured> {
  const measured: Measured = {
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model.trim() ?? 'unknown',
      browser: `Chromium ${browser.version()}`,
      date: new Date().toISOString().slice(0, 10),
      story: STORY,
    },
    rounds,
    loads: {},
    moves: {},
  }
  for (const page of pages) {
    const { story, wanted } = told[page.story]
    await checkPage(browser, page, story, wanted)
    console.log(`${page.name}: does the work`)
    if (page.id !== 'grown') measured.loads[page.id] = { normal: [], slowCpu: [], slow4g: [] }
    measured.moves[page.id] = { normal: [], slowCpu: [] }
  }
  for (let round = 0; round < rounds; round += 1) {
    console.log(`round ${round + 1} of ${rounds}`)
    // In another order each round, so that none is always the first or always after the same one.
    const from = round % pages.length
    for (const page of [...pages.slice(from), ...pages.slice(0, from)]) {
      const { wanted } = told[page.story]
      for (const [id, list] of Object.entries(measured.loads[page.id] ?? {})) {
        list.push(await measureLoad(browser, page, PROFILES[id as ProfileId], wanted))
      }
      for (const [id, list] of Object.entries(measured.moves[page.id] ?? {})) {
        if (page.id === 'grown' && id !== 'normal') continue
        list.push(await measureMoves(browser, page, PROFILES[id as ProfileId], wanted))
      }
    }
  }
  return measured
}

async function main(): Promise<void> {
  const ids = chosenPages()
  const rounds = chosenRounds()
  const spots = insideSpots(unwound(worldFeatures(toolTopology())))
  const tell = (story: ToolStory): Told => ({ story, wanted: wantedOf(story, spots) })
  writeStory(GROWN_STORY, GROWN)
  const told = { own: tell(toolStory(STORY)), grown: tell(toolStory(`../${GROWN_STORY}`)) }
  const directories = await buildSites(ids, told.own.story)
  const sites = new Map<PageId, Site>()
  for (const [id, directory] of directories) sites.set(id, await startSite({ directory, port: 0 }))
  const pages = [...sites].map(([id, { url }]) => benchPage(id, url))
  const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
  try {
    const measured = await measure(browser, pages, told, rounds)
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/bench.json', `${JSON.stringify(measured, null, 1)}\n`)
    const text = report(measured)
    console.log(text)
    // A short run is for the one who asked.
    if (measured.rounds >= 3 && ids.length === PAGE_IDS.length) writeFigures(text)
  } finally {
    await browser.close()
    await Promise.all([...sites.values()].map(({ close }) => close()))
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
