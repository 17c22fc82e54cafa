import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { anchorStory } from './anchorStory.ts'
import { calibrate } from './calibrate.ts'
import { GROWN, writeStory } from './grownStory.ts'
import { type Bytes, measureBytes } from './measureBytes.ts'
import { measureLists, type Smoothness } from './measureLists.ts'
import { type Load, measureLoad } from './measureLoad.ts'
import { measureSteps, type Steps } from './measureSteps.ts'
import { type BenchPage, wantedOf } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'
import { median } from './statistics.ts'
import { table } from './table.ts'
import { writeFigures } from './writeFigures.ts'

const STORIES = 'build/bench'
const STORY = `${STORIES}/grown`
const SITE = 'build/bench/grown-site'

interface Growth {
  bytes: Bytes
  loads: Load[]
  steps: Steps[]
  lists: Smoothness
}

/**
 * Measures our story and a grown one side by side: loads, steps and long lists. Builds the grown one beside `dist/`.
 * @param build false takes both sites as they are
 */
export async function runGrowth(rounds: number, build: boolean): Promise<void> {
  writeStory(STORY, GROWN)
  if (build) {
    // The grown story's weights are over the budgets of our own, which its build says and forgives.
    const env = { ...process.env, STORIES, STORY: 'grown', OUT: SITE, VIEWS: 'front' }
    execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env })
  }
  const sites = await Promise.all(['dist', SITE].map(directory => startSite({ directory, port: 0 })))
  const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
  try {
    const [own = '', grown = ''] = sites.map(({ url }) => url)
    const stories = [
      { id: 'ours', story: 'beijing-2022', url: own },
      { id: 'grown', story: `../${STORY}`, url: grown },
    ]
    const found: Record<string, Growth> = {}
    for (let round = 0; round < rounds; round += 1) {
      for (const { id, story, url } of stories) {
        console.log(`round ${round + 1} of ${rounds}: ${id}`)
        await measureRound(browser, story, url, id, found)
      }
    }
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/growth.json', `${JSON.stringify(found, null, 1)}\n`)
    const text = report(found)
    console.log(text)
    writeFigures('growth', text)
  } finally {
    await browser.close()
    await Promise.all(sites.map(({ close }) => close()))
  }
}

async function measureRound(
  browser: Browser,
  story: string,
  url: string,
  id: string,
  found: Record<string, Growth>,
): Promise<void> {
  const [normal] = PROFILES as [Profile]
  const wanted = wantedOf(anchorStory(story))
  const page: BenchPage = { id: 'page', name: id, url, viewport: { width: 1280, height: 960 } }
  const places = await calibrate(browser, page, wanted)
  const load = await measureLoad(browser, page, normal, wanted)
  const steps = await measureSteps(browser, page, normal, wanted, places)
  found[id] ??= {
    bytes: await measureBytes(browser, page, wanted),
    loads: [],
    steps: [],
    lists: await measureLists(browser, page, wanted),
  }
  found[id].loads.push(load)
  found[id].steps.push(steps)
}

function report(found: Record<string, Growth>): string {
  const rows = Object.entries(found).map(([id, { bytes, loads, steps }]) => [
    id,
    (bytes.total / 1000).toFixed(1),
    ...(['coloured', 'answers', 'ready', 'blocking'] as const).map(kind =>
      median(loads.map(load => load[kind])).toFixed(0),
    ),
    ...(['step', 'click'] as const).map(kind => median(steps.map(cost => cost[kind].task)).toFixed(1)),
    median(steps.map(({ longestStep }) => longestStep)).toFixed(1),
    median(steps.map(({ mapElements }) => mapElements)).toFixed(1),
  ])
  const lists = Object.entries(found).flatMap(([id, { lists }]) =>
    Object.entries(lists).map(([what, { longest, parts }]) => [
      id,
      what,
      longest.toFixed(1),
      parts.slice(0, 5).join(', '),
    ]),
  )
  return [
    `Story sizes: ${JSON.stringify(GROWN)} beside our own. Medians; a step with its motion, main thread's own ms.`,
    table(
      [
        'story',
        'kB until ready',
        'coloured',
        '`data-answers`',
        '`data-ready`',
        'blocking',
        'step',
        'click',
        'longest task of a step',
        'map elements a step',
      ],
      rows,
    ),
    table(['story', 'while', 'longest task, ms', 'parts'], lists),
  ].join('\n\n')
}
