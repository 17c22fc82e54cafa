import type { CountryCode } from '../model/country/countryCode.ts'
import type { Names, PlaceName } from '../model/country/placeName.ts'

/**
 * Names as the page carries them: a line for each place, fields parted by tabs (code, short name, aliases, parts,
 * note), lists by bars. As lines they weigh less than as objects.
 */
export type PackedNames = string

/** What would part lines, fields or lists is a space in a name. */
const flat = (text: string) => text.replace(/[\t\n\r|]+/g, ' ')

/** All but the names themselves, which stand in the page: in the list of other places, and in its scene. */
export function packNames(names: Names): PackedNames {
  return (Object.entries(names) as [CountryCode, PlaceName][])
    .flatMap(([code, { short = '', aliases, parts = [], note = '' }]) => {
      const list = (words: readonly string[]) => words.map(flat).join('|')
      const said = [flat(short), list(aliases), list(parts), flat(note)]
      return said.some(text => text !== '') ? [[code, ...said].join('\t').trimEnd()] : []
    })
    .join('\n')
}

/** Puts the names together again. @param list code and name of each place */
export function unpackNames(packed: PackedNames, list: Iterable<readonly [CountryCode, string]>): Names {
  const said = new Map(
    packed.split('\n').map(line => {
      const [code, ...rest] = line.split('\t')
      return [code as CountryCode, rest]
    }),
  )
  const names: Record<CountryCode, PlaceName> = {}
  for (const [code, name] of list) {
    const [short, aliases, parts, note] = said.get(code) ?? []
    names[code] = {
      name,
      aliases: aliases ? aliases.split('|') : [],
      ...(short && { short }),
      ...(parts && { parts: parts.split('|') }),
      ...(note && { note }),
    }
  }
  return names
}
