import type { Browser, CDPSession } from 'playwright-core'
import type { Places } from './calibrate.ts'
import { press } from './measureAnswer.ts'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import type { Profile } from './profiles.ts'
import { readTrace, tasksOf } from './readTrace.ts'

/** What one step of the slider, or one press on a country, costs on a loaded page; main thread, ms of its own time. */
export interface Cost {
  task: number
  script: number
  style: number
  layout: number
}

/** Steps and presses of one load. */
export interface Steps {
  step: Cost
  click: Cost
  /** Layouts for one step, and the share of the page's objects that the largest of them lays out. */
  layouts: number
  layoutShare: number
  /** The longest task of any step. */
  longestStep: number
  longestClick: number
  /** Elements whose attributes change by a step, on the map and elsewhere; and attributes of geometry that do: none may. */
  mapElements: number
  otherElements: number
  geometry: number
}

/** Time for a step with its motion, ms. */
const STEP = 700
/** Documents with fewer objects than this are not the page. */
const SMALL_DOCUMENT = 50
/** Time for what a page does by itself after it is ready, ms. */
const QUIET = 4000

/** Steps through a loaded page with real keys, and presses on countries. */
export async function measureSteps(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
  places: Places,
): Promise<Steps> {
  const tab = await openTab(browser, page, profile, wanted)
  const { cdp } = tab
  const [slider, other] = places.slider
  const [country, another] = places.countries
  if (!slider || !other || !country || !another) throw new Error(`${page.name}: no places`)
  try {
    // Its own time: what other programs take of the machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const settled = tab.told('settled')
    tab.go()
    await settled
    await wait(QUIET)
    await press(cdp, slider)
    await wait(STEP)
    const idle = await costs(cdp, [async () => {}, async () => {}])
    const left = () => key(cdp, 'ArrowLeft', 37)
    const right = () => key(cdp, 'ArrowRight', 39)
    const moves = [left, left, left, right, right, right]
    const step = less(await costs(cdp, [...moves, ...moves]), idle)
    const presses = [country, another, country, another].map(place => () => press(cdp, place))
    const click = less(await costs(cdp, presses), idle)

    // Back to the step: what was chosen is gone before the next steps are looked at.
    await press(cdp, other)
    await wait(STEP)
    const stepped = await readTrace(cdp, () => each(moves))
    const clicked = await readTrace(cdp, () => each(presses))
    const layouts = stepped.filter(({ name }) => name === 'Layout')
    const shares = layouts.map(({ args }) => {
      const { dirtyObjects = 0, totalObjects = 0 } = args?.beginData ?? {}
      // An SVG icon that is asked for anew is a document of a few objects.
      return totalObjects < SMALL_DOCUMENT ? 0 : dirtyObjects / totalObjects
    })
    const counted = await count(cdp, async () => {
      await press(cdp, slider)
      await wait(STEP)
      await cdp.send('Runtime.evaluate', { expression: `(${watch})()` })
      await each(moves)
    })
    return {
      step,
      click,
      layouts: layouts.length / moves.length,
      layoutShare: Math.max(0, ...shares),
      longestStep: tasksOf(stepped)[0]?.ms ?? 0,
      longestClick: tasksOf(clicked)[0]?.ms ?? 0,
      mapElements: counted.map / moves.length,
      otherElements: counted.others / moves.length,
      geometry: counted.geometry,
    }
  } finally {
    await tab.close()
  }
}

/** The mean cost of some actions, each with the time for its motion. */
async function costs(cdp: CDPSession, actions: (() => Promise<void>)[]): Promise<Cost> {
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000
    return {
      task: of('TaskDuration'),
      script: of('ScriptDuration'),
      style: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
    }
  }
  const before = await read()
  await each(actions)
  const after = await read()
  const mean = (kind: keyof Cost) => (after[kind] - before[kind]) / actions.length
  return { task: mean('task'), script: mean('script'), style: mean('style'), layout: mean('layout') }
}

function less(cost: Cost, idle: Cost): Cost {
  return {
    task: cost.task - idle.task,
    script: cost.script - idle.script,
    style: cost.style - idle.style,
    layout: cost.layout - idle.layout,
  }
}

async function each(actions: (() => Promise<void>)[]): Promise<void> {
  for (const act of actions) {
    await act()
    await wait(STEP)
  }
}

async function key(cdp: CDPSession, name: string, code: number): Promise<void> {
  const event = { key: name, code: name, windowsVirtualKeyCode: code }
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' })
  await cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Runs in the page, as text: counts elements whose attributes change, once a step. */
const watch = `() => {
  window.benchCounts = { map: 0, others: 0, geometry: 0 }
  new MutationObserver(records => {
    const changed = new Set(records.map(({ target }) => target))
    for (const element of changed) window.benchCounts[element.closest('svg') ? 'map' : 'others'] += 1
    const geometry = /^(d|x|y|x1|y1|x2|y2|cx|cy|r|points|transform|viewBox)$/
    window.benchCounts.geometry += records.filter(({ attributeName }) => geometry.test(attributeName)).length
  }).observe(document, { attributes: true, subtree: true })
}`

async function count(
  cdp: CDPSession,
  run: () => Promise<void>,
): Promise<{ map: number; others: number; geometry: number }> {
  await run()
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'window.benchCounts',
    returnByValue: true,
  })
  return result.value
}
