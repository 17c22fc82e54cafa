/**
 * `tsx e2e/long/heap.ts [minutes]`, after the build: random use of the page, 30 minutes unless told otherwise, and the heap
 * after a garbage collection at its beginning and end. Exit code 1 if the heap grew by more than a tenth.
 *
 * The beginning is a page that is warm. V8 compiles what runs often, again and again better, and keeps it on the same
 * heap: in the first thousand moves that is a megabyte, while all that scripts made stays as it was. So the page is used
 * until two weighings in a row agree; what leaks goes on to grow after that.
 */
import { resolve } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { startSite } from '../../src/build/serve.ts'
import { chromiumLaunchOptions, findChromium } from '../support/browser.ts'
import { saveFigures } from './figures.ts'
import { heapKinds } from './heapKinds.ts'

const MINUTES = Number(process.argv[2] ?? 30)
/** Moves between two weighings while the page warms up, and the most that there may be before it counts as warm. */
const ROUND = 300
const MOST_ROUNDS = 12
/** Two weighings agree within this share. */
const SAME = 0.01
/** What a move may take, ms: what cannot be done at once is not there, or covered. */
const QUICK = 1000
/** Most that the heap may grow, as a share. */
const MOST = 0.1

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** Numbers that are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const random = seeded(1)
const pick = <One>(all: readonly One[]) => all[random(all.length)] as One

/** What a reader does, in no order. */
const MOVES: readonly ((page: Page) => Promise<unknown>)[] = [
  async page => {
    await page.getByRole('slider').focus()
    await page.keyboard.press(pick(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']))
  },
  page => page.locator('.main-button').click(),
  async page => {
    await page.getByRole('combobox').fill(pick(['fra', 'can', 'brit', 'new', 'zzz', 'ind']))
    await page.getByRole('combobox').press(pick(['Enter', 'Escape']))
  },
  async page => {
    await page.locator('.world [tabindex="0"]').focus()
    await page.keyboard.press(
      pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape', 'c']),
    )
  },
  page => page.locator('#panel .larger, .whole-map:not([hidden])').first().click(),
  page => page.locator('#panel .back').click(),
  page => page.locator('table.countries thead button').nth(random(3)).click(),
  page => page.locator('.cited .light').nth(random(8)).click(),
  page => page.locator('.take-ways [aria-controls]').nth(random(3)).click(),
  page => page.mouse.move(random(1200), random(800)),
  page => page.setViewportSize({ width: pick([360, 800, 1280]), height: 800 }),
]

/** What the page holds after a garbage collection. */
async function held(
  cdp: CDPSession,
): Promise<Record<'JSHeapUsedSize' | 'Nodes' | 'Frames' | 'JSEventListeners', number>> {
  // A second one frees what the finalizers of the first let go.
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as never
}

const site = await startSite({ directory: resolve(import.meta.dirname, '../../dist'), port: 0 })
const browser = await chromium.launch(chromiumLaunchOptions(await findChromium()))
const page = await browser.newPage()
const errors: string[] = []
page.on('pageerror', error => errors.push(error.message))
await page.goto(site.url)
await page.locator('html[data-ready]').waitFor()
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable')

/** The page at rest in one place, so that the same things are held each time. */
async function atRest(): Promise<Awaited<ReturnType<typeof held>>> {
  page.setDefaultTimeout(30_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  const whole = page.locator('.whole-map')
  if (await whole.isVisible()) await whole.click()
  await page.locator('.map:not([data-closer])').waitFor()
  for (const open of await page.locator('.take-ways [aria-expanded="true"]').all()) await open.click()
  await page.getByRole('slider').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('End')
  // The outlines that a pointer is measured against are read when it first comes to the map, and half a megabyte.
  await page.locator('.world').hover()
  await page.waitForTimeout(4000)
  page.setDefaultTimeout(QUICK)
  return held(cdp)
}

let moves = 0
const move = async () => {
  // A move may not be there at this place: the panel has no way back at a step.
  await pick(MOVES)(page).catch(() => undefined)
  moves += 1
}
// What is read once and kept, the finer world and the menu's parts, is there before the first weighing.
await page.getByRole('combobox').fill('france')
await page.getByRole('combobox').press('Enter')
await page.locator('#panel .larger').click()
await page.locator('.map[data-closer]').waitFor()
page.setDefaultTimeout(QUICK)
let before = await atRest()
let warm = false
for (let round = 1; round <= MOST_ROUNDS && !warm; round += 1) {
  while (moves < round * ROUND) await move()
  const now = await atRest()
  warm = round > 1 && Math.abs(now.JSHeapUsedSize / before.JSHeapUsedSize - 1) <= SAME
  before = now
  console.log(`  warming up, after ${moves} moves: ${MB(before.JSHeapUsedSize)}`)
}
const kindsBefore = await heapKinds(cdp)
const warmUp = moves
const end = Date.now() + MINUTES * 60_000
// On the way it is weighed ten times, for whoever must find what grew.
for (let part = 1; part <= 10; part += 1) {
  while (Date.now() < end - (1 - part / 10) * MINUTES * 60_000) await move()
  if (part < 10) console.log(`  after ${moves} moves: ${MB((await atRest()).JSHeapUsedSize)}`)
}
const after = await atRest()
const kindsAfter = await heapKinds(cdp)
await browser.close()
await site.close()

const growth = after.JSHeapUsedSize / before.JSHeapUsedSize - 1
const figures = [
  {
    what: `Heap after ${MINUTES} minutes of random use, ${(moves - warmUp).toLocaleString('en')} moves after ${warmUp.toLocaleString('en')} to warm up`,
    value: `${MB(before.JSHeapUsedSize)} before, ${MB(after.JSHeapUsedSize)} after: ${(100 * growth).toFixed(1)} %`,
    bar: `at most ${100 * MOST} % more, over 30 minutes`,
    holds: growth <= MOST && MINUTES >= 30,
  },
  {
    what: 'Of it what scripts made, and what V8 compiled and learned',
    value: `${MB(kindsBefore.made)} and ${MB(kindsBefore.compiled)} before, ${MB(kindsAfter.made)} and ${MB(kindsAfter.compiled)} after`,
    bar: `at most ${100 * MOST} % more made`,
    holds: kindsAfter.made <= kindsBefore.made * (1 + MOST),
  },
  {
    what: 'Frames and listeners held, before and after',
    value: `${before.Frames} and ${after.Frames} frames, ${before.JSEventListeners} and ${after.JSEventListeners} listeners`,
    bar: 'no more than before',
    holds: after.Frames <= before.Frames && after.JSEventListeners <= before.JSEventListeners * (1 + MOST),
  },
  { what: 'Exceptions in that time', value: String(errors.length), bar: '0', holds: errors.length === 0 },
]
saveFigures({ part: 'heap', doc: 'reliability', figures })
for (const { holds, value, what } of figures) console.log(`  ${holds ? '✓' : '✗'} ${what}: ${value}`)
if (growth > MOST || figures.slice(1).some(({ holds }) => !holds)) process.exitCode = 1
