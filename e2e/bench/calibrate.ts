import type { Browser } from 'playwright-core'
import { openTab } from './openTab.ts'
import type { BenchPage, Wanted } from './pages.ts'
import { PROFILES, type Profile } from './profiles.ts'

/** Places in the window, in px. */
export interface Places {
  /** On the slider, for its last step but one and for its third. */
  slider: { x: number; y: number }[]
  /** On the two countries that are pressed. */
  countries: { x: number; y: number }[]
}

/** Finds where to press on a page. They stand at the same place at every load. */
export async function calibrate(browser: Browser, page: BenchPage, wanted: Wanted): Promise<Places> {
  const tab = await openTab(browser, page, PROFILES[0] as Profile, wanted)
  try {
    const settled = tab.told('settled')
    tab.go()
    await settled
    const { result } = await tab.cdp.send('Runtime.evaluate', {
      expression: `(${find})(${JSON.stringify(Object.keys(wanted.clauses))})`,
      returnByValue: true,
    })
    const places = result.value as Places | undefined
    if (places === undefined || [...places.slider, ...places.countries].some(place => place === null)) {
      throw new Error(`${page.name}: no place to press: ${JSON.stringify(places)}`)
    }
    return places
  } finally {
    await tab.close()
  }
}

/** Runs in the page, as text. */
const find = `codes => {
  const slider = document.querySelector('input[type=range]')
  const box = slider.getBoundingClientRect()
  const thumb = 24
  const at = step => {
    const x = box.left + thumb / 2 + (step / slider.max) * (box.width - thumb)
    for (let y = box.top + 1; y < box.bottom; y += 2) if (document.elementFromPoint(x, y) === slider) return { x, y }
    return null
  }
  const country = code => {
    const shape = document.querySelector('svg [data-country="' + code + '"]')
    const { left, right, top, bottom } = shape.getBoundingClientRect()
    for (let part = 0.5; part > 0.05; part -= 0.03)
      for (let across = 0.5; across > 0.05; across -= 0.03) {
        const [x, y] = [left + (right - left) * across, top + (bottom - top) * part]
        if (document.elementFromPoint(x, y) === shape) return { x, y }
      }
    return null
  }
  return { slider: [at(slider.max - 1), at(3)], countries: codes.map(country) }
}`
