import { type CountryCode, isCountryCode } from '../model/countryCode.ts'
import { clampStep, type Step, stepName, stepOf } from '../timeline/step.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Place } from './place.ts'

/** The part of a place that an address holds. */
export type AddressedPlace = Pick<Place, 'step' | 'country'>

/** A value that an address asked for and that is not there. */
export interface Dropped {
  parameter: 'step' | 'country'
  value: string
}

/** Longest value that is worth repeating to the reader. */
const SHOWN = 40

/** A value of an address as it may be repeated to the reader: printable, and short. */
export function shownValue(value: string): string {
  return [...value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')].slice(0, SHOWN).join('')
}

/**
 * Reads `step` and `country` from a query. A missing one is the page's own; a query that names a step
 * and no country means the step. A bad one falls back and is reported.
 * @param own the place of the page itself
 * @param known whether a code has a shape on the map
 */
export function readAddress(
  query: string,
  timeline: Timeline,
  own: AddressedPlace,
  known: (code: CountryCode) => boolean,
): { place: AddressedPlace; dropped: Dropped[] } {
  const parameters = new URLSearchParams(query)
  const dropped: Dropped[] = []
  const drop = (parameter: Dropped['parameter'], value: string) => {
    dropped.push({ parameter, value: shownValue(value) })
  }

  const stepText = parameters.get('step')
  const step = stepText === null ? undefined : stepFrom(stepText, timeline)
  if (stepText !== null && step === undefined) drop('step', stepText)

  const codeText = parameters.get('country')
  const code = codeText?.trim().toUpperCase() ?? ''
  const country = isCountryCode(code) && known(code) ? code : undefined
  if (codeText !== null && country === undefined) drop('country', codeText)

  return {
    place: { step: step ?? own.step, country: country ?? (step === undefined ? own.country : null) },
    dropped,
  }
}

/**
 * The query of a place, other parameters kept in their order. The page's own place needs none: its address stays as it
 * is. Whoever has come to rest somewhere is to find that place again: `play` would take them to the start.
 * @param place with `playing` once something has moved
 */
export function writeAddress(
  query: string,
  timeline: Timeline,
  own: AddressedPlace,
  place: AddressedPlace & Partial<Pick<Place, 'playing'>>,
): string {
  const parameters = new URLSearchParams(query)
  const sameStep = place.step === own.step
  const sameCountry = place.country === own.country
  parameters.delete('step')
  parameters.delete('country')
  if (place.playing === false) parameters.delete('play')
  if (!sameStep || !sameCountry) {
    if (!sameStep || place.country === null) parameters.set('step', stepName(timeline, place.step))
    if (place.country !== null) parameters.set('country', place.country)
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

/** An event's id, `start`, or the slider's number. */
function stepFrom(text: string, timeline: Timeline): Step | undefined {
  const name = text.trim()
  const named = stepOf(timeline, name) ?? stepOf(timeline, name.toLowerCase())
  if (named !== undefined) return named
  if (!/^\d{1,4}$/.test(name)) return undefined
  const number = Number(name)
  return clampStep(timeline, number) === number ? clampStep(timeline, number) : undefined
}
