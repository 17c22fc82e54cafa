import type { Browser, CDPSession } from '@playwright/test'
import { type BenchPage, isOurs } from '../pages.ts'
import { key, type Place, press, toAndFro, wait } from './input.ts'
import { openTab, type Tab } from './openTab.ts'
import type { Profile } from './profiles.ts'
import { median } from './statistics.ts'
import type { Wanted } from './wantedOf.ts'

/** What a reader's moves cost on a loaded page: the main thread's own time, ms, and the frames that it missed. */
export interface Moves {
  /** The whole load, until the page is quiet. */
  load: number
  step: number
  /** A step for a reader who wants no motion; of our pages. */
  stepWithoutMotion: number | undefined
  click: number
  /** Home or End; of our pages. */
  jump: number | undefined
  /** Frames missed in twenty steps, 60 ms apart, and until they are done. */
  missed: number
  /** From a key to the next paint. */
  paint: number
}

/** Time for a move with its motion, ms. */
const MOVE = 450
const FAST = { steps: 20, apart: 60, after: 500 }
/** The browser tells no event that is painted sooner, ms. */
const SOON = 16

/** Moves through a loaded page with real keys, and presses on two countries. */
export async function measureMoves(
  browser: Browser,
  page: BenchPage,
  profile: Profile,
  wanted: Wanted,
): Promise<Moves> {
  const tab = await openTab(browser, page, profile, wanted)
  const { cdp } = tab
  try {
    // Its own time: what other programs take of the machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    const coloured = tab.told('coloured')
    tab.go()
    await coloured
    const load = await untilQuiet(cdp)

    await tab.ask('benchProbe.focus()')
    await wait(MOVE)
    const idle = await costOf(cdp, [() => wait(0), () => wait(0)])
    const cost = async (actions: (() => Promise<void>)[]) => (await costOf(cdp, actions)) - idle
    const steps = [...toAndFro(3), ...toAndFro(12).slice(-3)].map(name => () => key(cdp, name))

    await tab.ask('benchProbe.durations()')
    const step = await cost(steps)
    const durations = await tab.ask<number[]>('benchProbe.durations()')
    const paints = [...durations, ...steps.map(() => SOON)].slice(0, steps.length)

    let [stepWithoutMotion, jump]: (number | undefined)[] = []
    if (isOurs(page.id)) {
      const features = (value: string) => [{ name: 'prefers-reduced-motion', value }]
      await cdp.send('Emulation.setEmulatedMedia', { features: features('reduce') })
      stepWithoutMotion = await cost(steps)
      await cdp.send('Emulation.setEmulatedMedia', { features: features('no-preference') })
      jump = await cost((['Home', 'End', 'Home', 'End'] as const).map(name => () => key(cdp, name)))
    }
    const missed = await missedFrames(tab)

    await key(cdp, 'End')
    await wait(MOVE)
    const places = await Promise.all(
      Object.keys(wanted.clauses).map(code => tab.ask<Place>(`benchProbe.placeOf('${code}')`)),
    )
    const click = await cost([...places, ...places].map(place => () => press(cdp, place)))
    return { load, step, stepWithoutMotion, click, jump, missed, paint: median(paints) }
  } finally {
    await tab.close()
  }
}

/** Steps faster than a reader looks. Throws if the page lost one of the keys. */
async function missedFrames({ cdp, ask }: Tab): Promise<number> {
  const names = toAndFro(FAST.steps)
  const by = names.reduce((sum, name) => sum + (name === 'ArrowLeft' ? -1 : 1), 0)
  const before = await ask<number>('benchProbe.step()')
  await ask('benchProbe.frames()')
  const keys: Promise<void>[] = []
  for (const name of names) {
    keys.push(key(cdp, name))
    await wait(FAST.apart)
  }
  await Promise.all(keys)
  await wait(FAST.after)
  const missed = await ask<number>('benchProbe.frames()')
  const after = await ask<number>('benchProbe.step()')
  if (after !== before + by)
    throw new Error(`${names.length} keys moved the slider from ${before} to ${after}.`)
  return missed
}

/** Waits until a page has done nothing for a while. @returns what its thread took until then, ms */
async function untilQuiet(cdp: CDPSession): Promise<number> {
  const [most, pause, nothing] = [8000, 400, 4]
  let before = 0
  for (let waited = 0; waited < most; waited += pause) {
    await wait(pause)
    const now = await threadTime(cdp)
    if (waited > 1000 && now - before < nothing) return now
    before = now
  }
  return before
}

/** The mean cost of some actions, each with the time for its motion. */
async function costOf(cdp: CDPSession, actions: (() => Promise<void>)[]): Promise<number> {
  const before = await threadTime(cdp)
  for (const act of actions) {
    await act()
    await wait(MOVE)
  }
  return ((await threadTime(cdp)) - before) / actions.length
}

async function threadTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
