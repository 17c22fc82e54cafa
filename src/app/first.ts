import type { CountryCode } from '../model/countryCode.ts'
import type { CloserPlace } from '../model/region.ts'
import { bindShareButtons } from '../share/menu/bindShareButtons.ts'
import { createPlaceStore } from '../store/createPlaceStore.ts'
import { followPlayback, stayAt } from '../store/playback.ts'
import { bindFindings } from '../view/finding/bindFindings.ts'
import { bindCloserChoice } from '../view/map/bindCloserChoice.ts'
import { bindKeys } from '../view/map/bindKeys.ts'
import { bindMap, outlinePath } from '../view/map/bindMap.ts'
import { bindPointer } from '../view/map/bindPointer.ts'
import { bindUnderMap } from '../view/map/bindUnderMap.ts'
import { mapShapes } from '../view/map/mapShapes.ts'
import { tooltip } from '../view/map/tooltip.ts'
import { quietStatus } from '../view/quietStatus.ts'
import type { Names } from '../view/Reader.ts'
import { setAttribute } from '../view/setAttribute.ts'
import { bindStrip } from '../view/strip/bindStrip.ts'
import { fill } from '../words/fill.ts'
import { bindAddress } from './bindAddress.ts'
import { bindPage } from './bindPage.ts'
import { bindPausing } from './bindPausing.ts'
import { bindPrinting } from './bindPrinting.ts'
import { lateScript, whenIdle } from './lateScript.ts'
import { openView } from './openView.ts'
import { unpackNames } from './packNames.ts'
import { readPageData } from './pageData.ts'
import { tellStopped } from './tellStopped.ts'

/*
 * The first script: makes the page that stands there answer. It knows timeline, store and the bindings that set
 * attributes; React and the world come later and join the same store.
 */

const page = document.documentElement
const scene = readPageData('page-scene')
let namesRead: Names | undefined
const names = (): Names => {
  namesRead ??= unpackNames(
    readPageData('page-names'),
    [...document.querySelectorAll<HTMLElement>('.names [data-country]')].map(
      row => [row.dataset.country as CountryCode, row.querySelector('button')?.textContent ?? ''] as const,
    ),
  )
  return namesRead
}
const nameOf = (code: CountryCode) => names()[code]?.name ?? code

const store = createPlaceStore(scene.timeline, scene.own)
const map = document.getElementById('map') as HTMLElement
const frame = map.querySelector('.map-frame') as HTMLElement
const shapes = mapShapes(map.querySelector('.world') as SVGSVGElement)
const notice = document.querySelector<HTMLElement>('.notice')

const say = quietStatus(document.getElementById('status') as HTMLElement)

bindAddress(store, scene, code => shapes.paths.has(code), notice)
bindFindings(document, store)
bindMap(shapes, frame, store, scene, nameOf)
bindStrip(document.querySelector('.strip') as HTMLElement, store, scene)

const standingOf = (code: CountryCode): string => {
  const path = shapes.paths.get(code)
  const key = path?.dataset.named === 'later' ? 'later' : (path?.dataset.stance ?? 'none')
  return names()[code]?.note ?? scene.standings[key] ?? ''
}
const tip = tooltip(map, code => ({ name: nameOf(code), standing: standingOf(code) }))
const hovered = map.querySelector('.hovered')
bindPointer(map, shapes, store, (code, at) => {
  if (hovered) setAttribute(hovered, 'd', code === undefined ? undefined : outlinePath(shapes, code))
  tip.show(code, at)
})
const showFocused = (code: CountryCode | undefined) => {
  if (code === undefined) return tip.hide()
  // Beside the country, never over it.
  const box = shapes.paths.get(code)?.getBoundingClientRect()
  const { left, top } = map.getBoundingClientRect()
  if (box) tip.show(code, { x: (box.left + box.right) / 2 - left, y: box.bottom - top }, 'below')
}
bindKeys(shapes, store, names, showFocused, tip.close)
bindUnderMap(store, scene, nameOf)
followPlayback(
  store,
  scene.findingLengths.map(length => stayAt(length)),
)
bindPausing(store, map)
tellStopped(store, scene.timeline, scene.captions, scene.words.stopped, say)
bindPrinting(document.getElementById('paper-address'))

const react = lateScript('react-script')
const world = lateScript('world-script')
const share = lateScript('share-script')
const tellFault = (text: string) => {
  window.boycottMap?.host?.tell({ type: 'error', message: text })
  say(text)
  if (notice) {
    notice.textContent = text
    notice.hidden = false
  }
}
// The closer look comes with the world that it draws.
const showPlace = (place: CloserPlace | null) => {
  world().then(
    () => window.boycottMap?.larger?.(place),
    () => tellFault(scene.words.largerMissing),
  )
}
const choice = map.querySelector<HTMLDetailsElement>('.closer-choice')
if (choice)
  bindCloserChoice(choice, store, code => fill(scene.words.withNeighbours, { country: nameOf(code) }))
bindPage(store, showPlace)

const shareMenu = document.getElementById('share')
if (shareMenu) {
  bindShareButtons(shareMenu, () => {
    share().catch(() => tellFault(scene.words.shareMissing))
  })
}

window.boycottMap = { store, scene, shapes, names, say }
if (window.parent !== window && document.getElementById('framed-script'))
  lateScript('framed-script')().catch(() => {})
delete page.dataset.pending
page.dataset.answers = ''
// Motion is for the reader's moves: nothing moves while the page comes to its place.
requestAnimationFrame(() => requestAnimationFrame(() => page.setAttribute('data-lively', '')))
openView()

// The panel's words stand for the page's own place; where the reader is elsewhere they wait for React, which sets
// `data-words` once it follows the place.
const wantWords = () => {
  const { step, country } = store.getState()
  const elsewhere = step !== scene.own.step || country !== scene.own.country
  if (page.dataset.words !== undefined) return
  page.toggleAttribute('data-words-pending', elsewhere)
  if (!elsewhere) return
  react().catch(() => {
    page.removeAttribute('data-words-pending')
    tellFault(scene.words.wordsMissing)
  })
}
store.subscribe(wantWords)
wantWords()
whenIdle(() => {
  react().then(
    () => whenIdle(() => void world().catch(() => {})),
    () => {},
  )
})

if (
  new URLSearchParams(location.search).get('play') === '1' &&
  !matchMedia('(prefers-reduced-motion: reduce)').matches
) {
  const seen = new IntersectionObserver(entries => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    seen.disconnect()
    store.events.playbackStarted()
  })
  seen.observe(map)
}
