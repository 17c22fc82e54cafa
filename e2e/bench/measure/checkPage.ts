import type { Browser } from '@playwright/test'
import type { BenchPage } from '../pages.ts'
import type { ToolStory } from '../site/toolStory.ts'
import { key, type Place, press, wait } from './input.ts'
import { openTab } from './openTab.ts'
import { PROFILES } from './profiles.ts'
import type { Wanted } from './wantedOf.ts'

/** Time for a move with its motion, ms. */
const MOVE = 450
/** Of a long story the last steps are looked at. */
const STEPS = 8

/**
 * Shows that a page does the work before it is measured: at each step every country has the colour of its stance and no
 * other has one; a click on two countries shows the sentence that colours each. Throws if it does not.
 */
export async function checkPage(
  browser: Browser,
  page: BenchPage,
  { steps }: ToolStory,
  wanted: Wanted,
): Promise<void> {
  const tab = await openTab(browser, page, PROFILES.normal, wanted)
  const faults: string[] = []
  try {
    const coloured = tab.told('coloured')
    tab.go()
    await coloured
    await wait(1500)
    await tab.ask('benchProbe.focus()')
    const codes = Object.keys(wanted.spots)
    const stanceFills = new Set(Object.values(wanted.fills))
    for (let step = steps.length - 1; step >= Math.max(0, steps.length - STEPS); step -= 1) {
      const fills = await tab.ask<(string | null)[]>(`benchProbe.fillsOf(${JSON.stringify(codes)})`)
      for (const [index, code] of codes.entries()) {
        const expected = wanted.fills[steps[step]?.stances[code] ?? '']
        const found = fills[index] ?? 'not drawn'
        const right =
          expected === undefined ? found !== 'not drawn' && !stanceFills.has(found) : found === expected
        if (!right) faults.push(`step ${step}: ${code} is ${found}, expected ${expected ?? 'no stance'}`)
      }
      await key(tab.cdp, 'ArrowLeft')
      await wait(MOVE)
    }
    await key(tab.cdp, 'End')
    await wait(MOVE)
    for (const [code, clause] of Object.entries(wanted.clauses)) {
      await press(tab.cdp, await tab.ask<Place>(`benchProbe.placeOf('${code}')`))
      await wait(MOVE)
      if (!(await tab.ask<boolean>(`benchProbe.says(${JSON.stringify(clause)})`))) {
        faults.push(`a click on ${code} does not show "${clause}"`)
      }
    }
  } finally {
    await tab.close()
  }
  if (faults.length > 0)
    throw new Error(`${page.name} does not do the work:\n${faults.slice(0, 20).join('\n')}`)
}
