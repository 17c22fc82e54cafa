import type { CountryCode } from '../../model/country/countryCode.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'

/**
 * Ties the choice of a closer look: its last entry is the chosen country, where there is one. It closes when something
 * is chosen, by Escape, and when focus or a press goes elsewhere. @param textOf what the look at a country is called
 */
export function bindCloserChoice(
  choice: HTMLDetailsElement,
  store: PlaceStore,
  textOf: (code: CountryCode) => string,
): void {
  const summary = choice.querySelector('summary')
  const entry = choice.querySelector<HTMLElement>('li:last-child')
  const own = entry?.querySelector('button')
  const follow = () => {
    const { country } = store.getState()
    if (!entry || !own) return
    if (entry.hidden !== (country === null)) entry.hidden = country === null
    if (country === null || own.dataset.larger === country) return
    own.dataset.larger = country
    own.textContent = textOf(country)
  }
  const close = () => {
    if (!choice.open) return
    // Focus inside would fall to the page.
    if (choice.contains(document.activeElement)) summary?.focus()
    choice.open = false
  }
  choice.addEventListener('keydown', event => {
    if (event.key === 'Escape') close()
  })
  choice.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) close()
  })
  choice.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !choice.contains(relatedTarget)) choice.open = false
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !choice.contains(target)) choice.open = false
  })
  follow()
  store.subscribe(follow)
}
