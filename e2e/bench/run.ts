/**
 * `npm run bench`: measures the built site against three pages written by hand: the floor, d3, the whole first view.
 * `--rounds 15` loads, `--steps 3` rounds of steps, `--quick` 3 and 1, `--no-build` takes `dist/` as it is,
 * `--growth` measures a grown story instead. Writes `test-results/bench.json` and the tables of `docs/performance.md`.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { anchorStory } from './anchorStory.ts'
import { calibrate } from './calibrate.ts'
import { runGrowth } from './growth.ts'
import { measureAnswer } from './measureAnswer.ts'
import { measureBytes } from './measureBytes.ts'
import type { Measured, PageId } from './measured.ts'
import { measureLoad } from './measureLoad.ts'
import { measurePieces } from './measurePieces.ts'
import { measureSteps } from './measureSteps.ts'
import { type BenchPage, benchPages, wantedOf } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'
import { report } from './report.ts'
import { writeAnchors } from './writeAnchors.ts'
import { writeFigures } from './writeFigures.ts'

const STORY = 'beijing-2022'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    steps: { type: 'string' },
    quick: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    growth: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
const rounds = Number(values.rounds ?? (values.quick ? 3 : 15))
const stepRounds = Number(values.steps ?? (values.quick ? 1 : 3))

/** The pages in another order each round, so that none is always the first or always after the same one. */
function rotated<Item>(items: readonly Item[], round: number): Item[] {
  const from = round % items.length
  return [...items.slice(from), ...items.slice(0, from)]
}

function perPage<Value>(pages: readonly BenchPage[], make: () => Value): Record<PageId, Value> {
  return Object.fromEntries(pages.map(({ id }) => [id, make()])) as Record<PageId, Value>
}

async function measure(browser: Browser, pages: BenchPage[]): Promise<Measured> {
  const wanted = wantedOf(anchorStory(STORY))
  const [normal, slow] = PROFILES as [Profile, Profile]
  const measured: Measured = {
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model.trim() ?? 'unknown',
      browser: `Chromium ${browser.version()}`,
      date: new Date().toISOString().slice(0, 10),
      story: STORY,
    },
    rounds,
    stepRounds,
    visits: {
      normal: perPage(pages, () => []),
      'slow-cpu': perPage(pages, () => []),
      'slow-4g': perPage(pages, () => []),
    },
    steps: { normal: perPage(pages, () => []), 'slow-cpu': perPage(pages, () => []) },
    bytes: perPage(pages, () => ({ first: {}, total: 0, needed: 0, after: 0 })),
    pieces: { page: [], embed: [] },
  }
  const places = new Map(
    await Promise.all(pages.map(async page => [page.id, await calibrate(browser, page, wanted)] as const)),
  )
  const placesOf = (id: PageId) => places.get(id) ?? { slider: [], countries: [] }
  for (const page of pages) measured.bytes[page.id] = await measureBytes(browser, page, wanted)
  for (let round = 0; round < rounds; round += 1) {
    console.log(`round ${round + 1} of ${rounds}`)
    for (const profile of PROFILES) {
      for (const page of rotated(pages, round)) {
        const load = await measureLoad(browser, page, profile, wanted)
        const answer = await measureAnswer(browser, page, profile, wanted, placesOf(page.id))
        measured.visits[profile.id][page.id].push({ ...load, ...answer })
      }
    }
  }
  for (let round = 0; round < stepRounds; round += 1) {
    console.log(`steps, round ${round + 1} of ${stepRounds}`)
    for (const page of rotated(pages, round)) {
      for (const [id, profile] of [['normal', normal] as const, ['slow-cpu', slow] as const]) {
        measured.steps[id][page.id].push(
          await measureSteps(browser, page, profile, wanted, placesOf(page.id)),
        )
      }
    }
  }
  for (const page of pages) {
    if (page.id === 'page' || page.id === 'embed')
      measured.pieces[page.id] = await measurePieces(browser, page, slow, wanted)
  }
  return measured
}

async function main(): Promise<void> {
  if (values.growth) return runGrowth(stepRounds, values.build)
  if (values.build) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
  const anchors = await writeAnchors(STORY, 'build/bench')
  const sites = await Promise.all(
    [anchors.floor, anchors.d3, anchors.view, 'dist'].map(directory => startSite({ directory, port: 0 })),
  )
  const [floor = '', d3 = '', view = '', product = ''] = sites.map(({ url }) => url)
  const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
  try {
    const measured = await measure(browser, benchPages({ floor, d3, view, product }))
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/bench.json', `${JSON.stringify(measured, null, 1)}\n`)
    const text = report(measured)
    console.log(text)
    // A quick run is for the one who asked.
    if (!values.quick) writeFigures('figures', text)
  } finally {
    await browser.close()
    await Promise.all(sites.map(({ close }) => close()))
  }
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
