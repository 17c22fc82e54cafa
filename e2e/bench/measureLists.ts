import type { Browser, CDPSession } from 'playwright-core'
import { press } from './measureAnswer.ts'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'
import { readTrace, tasksOf } from './readTrace.ts'

/** The longest task while a reader does something with long lists, the thread's own ms, and what it did. */
export type Smoothness = Record<string, { longest: number; parts: string[] }>

/** Scrolls through the page, types into the search, sorts the table and opens the sentences' countries, all with real input. */
export async function measureLists(browser: Browser, page: BenchPage, wanted: Wanted): Promise<Smoothness> {
  const tab = await openTab(browser, page, PROFILES[0] as Profile, wanted)
  const { cdp } = tab
  try {
    const settled = tab.told('settled')
    tab.go()
    await settled
    await wait(3000)
    const found: Smoothness = {}
    const record = async (what: string, run: () => Promise<void>) => {
      const [longest] = tasksOf(await readTrace(cdp, run))
      found[what] = { longest: longest?.ms ?? 0, parts: longest?.parts ?? [] }
    }
    await record('scrolling', async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        await cdp.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          x: 300,
          y: 500,
          deltaX: 0,
          deltaY: 1200,
        })
        await wait(60)
      }
    })
    const search = await placeOf(cdp, '[role=combobox]')
    await record('typing into the search', async () => {
      await press(cdp, search)
      for (const letter of 'united') {
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, key: letter })
        await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter })
        await wait(120)
      }
    })
    const head = await placeOf(cdp, '.countries th button')
    await record('sorting the table', async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        await press(cdp, head)
        await wait(600)
      }
    })
    const row = await placeOf(cdp, '.countries tbody button, .countries tbody a')
    await record('choosing a country in the table', async () => {
      await press(cdp, row)
      await wait(800)
    })
    const sentence = await placeOf(cdp, '.cited .light')
    await record('lighting a sentence', async () => {
      await press(cdp, sentence)
      await wait(800)
    })
    return found
  } finally {
    await tab.close()
  }
}

/** Where the first element of a selector lies, brought into view. */
async function placeOf(cdp: CDPSession, selector: string): Promise<{ x: number; y: number }> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `(() => {
      const element = document.querySelector(${JSON.stringify(selector)})
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })()`,
    returnByValue: true,
  })
  await wait(300)
  const place = result.value as { x: number; y: number } | undefined
  if (place === undefined) throw new Error(`nothing to press: ${selector}`)
  return place
}

function wait(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
