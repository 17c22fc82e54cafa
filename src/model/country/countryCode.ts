/** A country's identity: ISO 3166-1 alpha-3, or a code of our own that begins with X. Never a display name. */
export type CountryCode = string & { readonly __brand: 'CountryCode' }

const PATTERN = /^[A-Z]{3}$/

/** True for three capital letters. Whether the code lies on the map is for the world's files to say. */
export function isCountryCode(text: string): text is CountryCode {
  return PATTERN.test(text)
}

/**
 * Brands a code that is known to be well formed.
 * @throws RangeError for anything that is not three letters.
 */
export function countryCode(text: string): CountryCode {
  const code = text.toUpperCase()
  if (!isCountryCode(code)) throw new RangeError(`not a country code: ${text}`)
  return code
}
