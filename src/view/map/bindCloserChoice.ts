import type { CountryCode } from '../../model/countryCode.ts'
import type { CloserPlace } from '../../model/region.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'

/**
 * Ties the choice of a closer look. The chosen country is among what can be chosen, and so is the one that is shown.
 * @param shown the code or region that the map shows now; none where it shows the world
 * @param textOf what the look at a country is called
 * @param show asked to show a code, a region, or the world with null
 * @returns what brings the choice up to date after another control has changed the look
 */
export function bindCloserChoice(
  select: HTMLSelectElement,
  store: PlaceStore,
  shown: () => string | undefined,
  textOf: (code: CountryCode) => string,
  show: (place: CloserPlace | null) => void,
): () => void {
  const fixed = [...select.options]
  const follow = () => {
    const now = shown() ?? ''
    const { country } = store.getState()
    const own = [...new Set([now, country])].filter(
      (code): code is CountryCode => code !== null && !fixed.some(({ value }) => value === code),
    )
    select.replaceChildren(...fixed, ...own.map(code => new Option(textOf(code), code)))
    select.value = now
  }
  select.addEventListener('change', () => show((select.value || null) as CloserPlace | null))
  let before: CountryCode | null = null
  store.subscribe(({ country }) => {
    if (country !== before) follow()
    before = country
  })
  follow()
  return follow
}
