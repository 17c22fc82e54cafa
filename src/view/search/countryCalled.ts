import type { CountryCode } from '../../model/country/countryCode.ts'
import { foldName } from '../../model/country/foldName.ts'
import type { Names } from '../../model/country/placeName.ts'
import { twoLetterCode } from '../../model/country/twoLetterCode.ts'

/** Reserved by ISO for a country that has other letters. */
const RESERVED: Readonly<Record<string, string>> = { UK: 'GB' }

/**
 * Returns the one country that goes by a text: by its two letters, which mean the same in every language, else by its name, else
 * by another word that search knows. Undefined where there is none, or more than one.
 */
export function countryCalled(names: Names, text: string): CountryCode | undefined {
  const wanted = foldName(text)
  const letters = RESERVED[text.toUpperCase()] ?? text.toUpperCase()
  const places = (Object.keys(names) as CountryCode[]).map(code => ({ code, ...names[code] }))
  const ways: ((place: (typeof places)[number]) => boolean)[] = [
    ({ code }) => twoLetterCode(code) === letters,
    ({ name = '', short = '' }) => [name, short].some(word => foldName(word) === wanted),
    ({ aliases = [], parts = [] }) => [...aliases, ...parts].some(word => foldName(word) === wanted),
  ]
  if (wanted === '') return
  for (const isMeant of ways) {
    const [found, ...others] = places.filter(isMeant)
    if (found) return others.length === 0 ? found.code : undefined
  }
  return
}
