import type { CountryCode } from '../model/countryCode.ts'
import type { Names, PlaceName } from '../view/Reader.ts'

/**
 * Names as the page carries them: a line for each place, fields parted by tabs (code, name, short name, aliases, parts,
 * note), lists by bars. As lines they weigh less than as objects.
 */
export type PackedNames = string

/** What would part lines, fields or lists is a space in a name. */
const flat = (text: string) => text.replace(/[\t\n\r|]+/g, ' ')

/** Leaves out what the page says elsewhere. @param listed codes whose name stands in the list of other places */
export function packNames(names: Names, listed: (code: CountryCode) => boolean): PackedNames {
  return (Object.entries(names) as [CountryCode, PlaceName][])
    .flatMap(([code, { name, short = '', aliases, parts = [], note = '' }]) => {
      const list = (words: readonly string[]) => words.map(flat).join('|')
      const said = [listed(code) ? '' : flat(name), flat(short), list(aliases), list(parts), flat(note)]
      return said.some(text => text !== '') ? [[code, ...said].join('\t').trimEnd()] : []
    })
    .join('\n')
}

/** Puts the names together again. @param list code and name of each other place, as the page lists them */
export function unpackNames(packed: PackedNames, list: Iterable<readonly [CountryCode, string]>): Names {
  const names: Record<CountryCode, PlaceName> = {}
  const add = (code: CountryCode, name: string, [short, aliases, parts, note]: readonly string[] = []) => {
    names[code] = {
      name,
      aliases: aliases ? aliases.split('|') : [],
      ...(short && { short }),
      ...(parts && { parts: parts.split('|') }),
      ...(note && { note }),
    }
  }
  const said = new Map(
    packed.split('\n').map(line => {
      const [code, ...rest] = line.split('\t')
      return [code as CountryCode, rest]
    }),
  )
  for (const [code, [name, ...rest]] of said) if (name) add(code, name, rest)
  for (const [code, name] of list) add(code, name, said.get(code)?.slice(1))
  return names
}
