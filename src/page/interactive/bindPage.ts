import type { CountryCode } from '../../model/country/countryCode.ts'
import type { CloserPlace } from '../../model/country/region.ts'
import { otherParameters } from '../../store/addressParameters.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'

/**
 * What can be pressed anywhere on the page: countries (`data-choose`, empty where the row around has the code; at a step with `data-at`), sentences
 * (`data-light`), the way back, the closer look. One listener, so that it works before and after React joins.
 * @param larger asked to show a place larger, or the whole map again with null
 */
export function bindPage(store: PlaceStore, larger: (place: CloserPlace | null) => void): void {
  const { events } = store
  const press = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const target = event.target.closest<HTMLElement>(
      '[data-choose], [data-language], [data-light], [data-larger], [data-press]',
    )
    if (target === null) return
    const { at, choose, language, light, press: pressed } = target.dataset
    // The same page in another language, at the place where the reader is.
    if (language !== undefined && target instanceof HTMLAnchorElement) {
      target.search = otherParameters(location.search, ['lang']).toString()
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    // Without script it is a link.
    if (choose !== undefined) event.preventDefault()
    if (hasSelection(target)) return
    if (choose !== undefined) {
      const code = choose || target.closest('tr')?.dataset.country
      events.readerPicked(code as CountryCode, at === undefined ? undefined : Number(at))
    } else if (light !== undefined) {
      const out = store.getState().sentence === light
      events.readerLit(out ? null : light)
      if (!out && target.matches('button'))
        document.getElementById('map')?.scrollIntoView({ block: 'nearest' })
    } else if (target.dataset.larger !== undefined) larger(target.dataset.larger as CountryCode)
    else if (pressed === 'whole-map') larger(null)
    else if (pressed === 'print') window.print()
    else if (pressed === 'back') events.readerWentBackToStep()
  }
  document.addEventListener('click', press)
}

/** Whether the reader is selecting text to copy rather than pressing. */
function hasSelection(target: Element): boolean {
  const selection = getSelection()
  return selection !== null && !selection.isCollapsed && target.contains(selection.anchorNode)
}
