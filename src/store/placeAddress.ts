import { type CountryCode, isCountryCode } from '../model/country/countryCode.ts'
import { clampStep, type Step, stepName, stepOf } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import { addressParameters, otherParameters, plainValue } from './addressParameters.ts'
import type { Place } from './place.ts'

/** The part of a place that an address holds. */
export type AddressedPlace = Pick<Place, 'step' | 'country'>

/** A value that an address asked for and that does not exist. */
export interface Dropped {
  parameter: 'step' | 'country'
  value: string
}

/** The longest value that is repeated to the reader, in characters. */
const SHOWN = 40

/** Returns a value of an address as it may be shown to the reader: printable and short. */
export function shownValue(value: string): string {
  return [...value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')].slice(0, SHOWN).join('')
}

/**
 * Returns the place that a query asks for by `step` and `country`, and the values that are invalid. Missing and invalid values
 * fall back to the page's own place, but a query with a step and no country shows the step.
 * @param own the page's own place
 * @param known returns whether a code has a shape on the map
 * @param called returns the only country that goes by a name
 */
export function readAddress(
  query: string,
  timeline: Timeline,
  own: AddressedPlace,
  known: (code: CountryCode) => boolean,
  called?: (text: string) => CountryCode | undefined,
): { place: AddressedPlace; dropped: Dropped[] } {
  const parameters = addressParameters(query)
  const dropped: Dropped[] = []
  /** An empty value asks for nothing. */
  const read = <Found>(parameter: Dropped['parameter'], from: (text: string) => Found | undefined) => {
    const asked = parameters.get(parameter) ?? ''
    const value = shownValue(asked)
    if (value.trim() === '') return
    const found = from(plainValue(asked))
    if (found === undefined) dropped.push({ parameter, value })
    return found
  }
  const step = read('step', text => stepFrom(text, timeline))
  const country = read('country', text => {
    const code = text.toUpperCase()
    return isCountryCode(code) && known(code) ? code : called?.(text)
  })

  return {
    place: { step: step ?? own.step, country: country ?? (step === undefined ? own.country : null) },
    dropped,
  }
}

/**
 * Returns the query of a place, with other parameters kept in their order; the page's own place needs none. Once the reader has
 * come to rest, `play` is dropped: it would take whoever opens the address to the start.
 * @param place has `playing` once something has moved
 */
export function writeAddress(
  query: string,
  timeline: Timeline,
  own: AddressedPlace,
  place: AddressedPlace & Partial<Pick<Place, 'playing'>>,
): string {
  const gone = place.playing === false ? ['step', 'country', 'play'] : ['step', 'country']
  const parameters = otherParameters(query, gone)
  const sameStep = place.step === own.step
  const sameCountry = place.country === own.country
  if (!sameStep || !sameCountry) {
    if (!sameStep || place.country === null) parameters.set('step', stepName(timeline, place.step))
    if (place.country !== null) parameters.set('country', place.country)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** Returns the step that a text names by an event's id, `start` or the slider's number. */
function stepFrom(name: string, timeline: Timeline): Step | undefined {
  const named = stepOf(timeline, name) ?? stepOf(timeline, name.toLowerCase())
  if (named !== undefined) return named
  if (!/^\d{1,4}$/.test(name)) return undefined
  const number = Number(name)
  return clampStep(timeline, number) === number ? clampStep(timeline, number) : undefined
}
