/** A country's identity: its ISO 3166-1 alpha-3 code, or one of our own that begins with X. Never a display name. */
export type CountryCode = string & { readonly __brand: 'CountryCode' }

const PATTERN = /^[A-Z]{3}$/

/** Returns whether a text is three capital letters; only the world's files know whether the map has such a country. */
export function isCountryCode(text: string): text is CountryCode {
  return PATTERN.test(text)
}

/** Returns three letters of any case as a country code. Throws a RangeError for any other text. */
export function countryCode(text: string): CountryCode {
  const code = text.toUpperCase()
  if (!isCountryCode(code)) throw new RangeError(`not a country code: ${text}`)
  return code
}
