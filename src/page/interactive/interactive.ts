import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Names } from '../../model/country/placeName.ts'
import type { CloserPlace } from '../../model/country/region.ts'
import { PLAIN, shapeStates } from '../../scene/map/shapeStates.ts'
import { bindShareButtons } from '../../share/menu/bindShareButtons.ts'
import { createPlaceStore } from '../../store/createPlaceStore.ts'
import { followPlayback, stayAt } from '../../store/playback.ts'
import { bindAnswer } from '../../view/answer/bindAnswer.ts'
import { bindCounts } from '../../view/counts/bindCounts.ts'
import { bindFindings } from '../../view/finding/bindFindings.ts'
import { bindCloserChoice } from '../../view/map/bindCloserChoice.ts'
import { bindKeys } from '../../view/map/bindKeys.ts'
import { bindMap } from '../../view/map/bindMap.ts'
import { bindPointer } from '../../view/map/bindPointer.ts'
import { bindUnderMap } from '../../view/map/bindUnderMap.ts'
import { mapShapes } from '../../view/map/mapShapes.ts'
import { markShape } from '../../view/map/markShape.ts'
import { tooltip } from '../../view/map/tooltip.ts'
import { clearPageState, pageState, setPageState } from '../../view/pageState.ts'
import { quietStatus } from '../../view/quietStatus.ts'
import { bindStrip } from '../../view/strip/bindStrip.ts'
import { landing } from '../../view/strip/landing.ts'
import { fill } from '../../words/fill.ts'
import { earlyMove } from '../inline/earlyMove.ts'
import { markMilestone, whenReached } from '../milestone.ts'
import { unpackNames } from '../packNames.ts'
import { readPageData } from '../pageData.ts'
import { announceStop } from './announceStop.ts'
import { type BoundAddress, bindAddress } from './bindAddress.ts'
import { bindPage } from './bindPage.ts'
import { bindPausing } from './bindPausing.ts'
import { bindPrinting } from './bindPrinting.ts'
import { lateScript, whenIdle } from './lateScript.ts'
import { loadOnDemand } from './loadOnDemand.ts'
import { openView } from './openView.ts'
import { playWhenSeen } from './playWhenSeen.ts'

/*
 * The first script: makes the page that stands there answer. It knows timeline, store and the bindings that set
 * attributes; React and the world come later and join the same store.
 */

/** Ties everything that the page can do before React. */
function start(): void {
  const scene = readPageData('page-scene')
  const { words } = scene
  let namesRead: Names | undefined
  const names = (): Names => {
    if (namesRead === undefined) {
      const listed = [...document.querySelectorAll<HTMLElement>('.names [data-country]')].map(
        row => [row.dataset.country as CountryCode, row.querySelector('a')?.textContent ?? ''] as const,
      )
      const named = Object.entries(scene.named) as [CountryCode, string][]
      namesRead = unpackNames(readPageData('page-names'), [...named, ...listed])
    }
    return namesRead
  }
  // A step names the story's own countries alone: for them the list of all others is not read.
  const nameOf = (code: CountryCode) => scene.named[code] ?? names()[code]?.name ?? code

  /** Does one thing. A fault in it is reported, and leaves the rest of the page its work. */
  const attempt = (act: () => unknown) => {
    try {
      act()
    } catch (error) {
      reportError(error)
    }
  }

  const store = createPlaceStore(scene.timeline, scene.own)
  const map = document.getElementById('map') as HTMLElement
  const frame = map.querySelector('.map-frame') as HTMLElement
  const shapes = mapShapes(map.querySelector('.world') as SVGSVGElement)
  const notice = document.querySelector<HTMLElement>('.notice')

  const say = quietStatus(document.getElementById('status') as HTMLElement)

  const strip = document.querySelector('.strip') as HTMLElement
  const doEarlyMove = earlyMove(strip)
  let address: BoundAddress | undefined
  attempt(() => {
    address = bindAddress(store, scene, code => shapes.paths.has(code), notice)
  })
  attempt(() => bindFindings(document, store))
  const { whenLanded } = landing(strip, store, scene.timeline)
  attempt(() => bindMap(shapes, frame, store, scene, nameOf, whenLanded))
  attempt(() => bindStrip(strip, store, scene, whenLanded))
  attempt(() => {
    const counts = document.querySelector<HTMLElement>('.counts')
    if (counts) bindCounts(counts, store, scene.timeline, whenLanded)
  })

  const standingOf = (code: CountryCode): string => {
    const state = shapeStates(scene.timeline, store.getState().step).get(code) ?? PLAIN
    return names()[code]?.note ?? scene.standings[state.key] ?? ''
  }
  attempt(() => {
    const clauseOf = (code: CountryCode) => {
      // The row follows the reader at rest: of another stance its words are not those of this one.
      const { stance } = shapeStates(scene.timeline, store.getState().step).get(code) ?? PLAIN
      const row = `#table [data-country="${code}"][data-stance="${stance}"]`
      return document.querySelector(`${row} .words [lang]`)?.textContent ?? ''
    }
    const said = (code: CountryCode) => ({
      name: nameOf(code),
      standing: standingOf(code),
      clause: clauseOf(code),
    })
    const tip = tooltip(map, said, store.events.readerPicked)
    bindPointer(map, shapes, store, (code, at) => {
      markShape(shapes, 'hovered', code)
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
  })
  attempt(() => bindUnderMap(store, scene))
  attempt(() => {
    const answer = document.querySelector<HTMLElement>('.answer')
    if (answer) bindAnswer(answer, store, scene, nameOf, standingOf)
  })
  attempt(() => followPlayback(store, scene.findingLengths.map(stayAt)))
  attempt(() => bindPausing(store, map))
  attempt(() => announceStop(store, scene.timeline, scene.captions, words.stopped, say))
  attempt(() => bindPrinting(document.getElementById('paper-address')))

  const hydrate = lateScript('hydrate-script')
  const closer = lateScript('closer-script')
  const share = lateScript('take-script')
  const want = loadOnDemand(say, notice)
  // The closer look comes with the world that it draws.
  const showPlace = (place: CloserPlace | null) =>
    want(closer, words.largerMissing, () => window.boycottMap?.larger?.(place))
  attempt(() => {
    const choice = map.querySelector<HTMLDetailsElement>('.closer-choice')
    const textOf = (code: CountryCode) => fill(words.withNeighbours, { country: nameOf(code) })
    if (choice) bindCloserChoice(choice, store, textOf)
  })
  bindPage(store, showPlace)

  const shareMenu = document.getElementById('take')
  if (shareMenu) bindShareButtons(shareMenu, () => want(share, words.shareMissing))

  window.boycottMap = { store, scene, shapes, names, say, address }
  if (window.parent !== window && document.getElementById('framed-script'))
    lateScript('framed-script')().catch(() => {})
  clearPageState('pending')
  markMilestone('answers')
  attempt(doEarlyMove)
  // Motion is for the reader's moves: nothing moves while the page comes to its place.
  requestAnimationFrame(() => requestAnimationFrame(() => setPageState('lively', '')))
  attempt(openView)

  // The panel's words stand for the page's own place; where the reader is elsewhere they wait for React, which sets
  // `data-words` once it follows the place. Who arrives elsewhere sees what lies below once it is where it stays.
  const wantWords = (arrived = false) => {
    const { step, country } = store.getState()
    const elsewhere = step !== scene.own.step || country !== scene.own.country || address?.isOpen()
    if (pageState('words') !== undefined) return
    if (elsewhere) setPageState('wordsPending', arrived ? 'below' : '')
    else clearPageState('wordsPending')
    // A task later: what the reader did is answered first.
    if (elsewhere) setTimeout(() => want(hydrate, words.wordsMissing))
  }
  store.subscribe(() => wantWords())
  wantWords(true)
  // So does whoever enters the search or sorts the table.
  document.addEventListener('focusin', ({ target }) => {
    if ((target as Element).closest('.search, th')) want(hydrate, words.wordsMissing)
  })
  // One after the other, and what is only wanted later once everything answers: a reader whose network goes then keeps
  // everything. A failure is said when it matters; what was said to be missing, and comes so, is missing no longer.
  const quietly = (script: () => Promise<void>, missing: string, next?: () => void) =>
    void script().then(
      () => want(script, missing, next),
      () => {},
    )
  const shareQuietly = () => whenIdle(() => quietly(share, words.shareMissing))
  // The names that stand in the page are read before a tool translates it.
  whenIdle(() => attempt(names))
  whenIdle(() => quietly(hydrate, words.wordsMissing))
  whenReached('ready', () => whenIdle(() => quietly(closer, words.largerMissing, shareQuietly)))

  attempt(() => playWhenSeen(store, map))
}

// The map is on the screen before anything makes it answer; where another place is asked for, it is set before.
if (pageState('early') === undefined || pageState('pending') !== undefined) start()
else whenReached('drawn', start)
