import type { CountryCode } from '../model/countryCode.ts'
import type { Names, PlaceName } from '../view/Reader.ts'

/** Names as the page carries them: without what stands in its list of other places, without empty lists. */
export type PackedNames = Record<CountryCode, Partial<PlaceName>>

/** Leaves out what the page says elsewhere. @param listed codes whose name stands in the list of other places */
export function packNames(names: Names, listed: (code: CountryCode) => boolean): PackedNames {
  return Object.fromEntries(
    (Object.entries(names) as [CountryCode, PlaceName][]).flatMap(([code, { name, aliases, ...rest }]) => {
      const packed = { ...(!listed(code) && { name }), ...(aliases.length > 0 && { aliases }), ...rest }
      return Object.keys(packed).length === 0 ? [] : [[code, packed]]
    }),
  )
}

/** Puts the names together again. @param list code and name of each other place, as the page lists them */
export function unpackNames(packed: PackedNames, list: Iterable<readonly [CountryCode, string]>): Names {
  const names: Record<CountryCode, PlaceName> = {}
  const add = (code: CountryCode, name: string) => {
    names[code] = { name, aliases: [], ...packed[code] }
  }
  for (const [code, { name }] of Object.entries(packed) as [CountryCode, Partial<PlaceName>][])
    if (name !== undefined) add(code, name)
  for (const [code, name] of list) add(code, name)
  return names
}
