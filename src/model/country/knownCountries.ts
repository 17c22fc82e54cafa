import { foldName } from './foldName.ts'
import { nearestName } from './nearestName.ts'
import { OLYMPIC_CODES } from './olympicCodes.ts'

/** What a country or territory is called, from the reviewed file `data/world/names/<language>.json`. */
export interface CountryNames {
  name: string
  short?: string
  aliases: readonly string[]
  /** Parts of the state's shape that search finds by name: Hong Kong. */
  parts?: readonly string[]
}

/** The world as the record's check needs it. */
export interface KnownCountries {
  has(code: string): boolean
  /** Ground that takes no stance by the border policy. */
  isDisputed(code: string): boolean
  /** The nearest code for a wrong one, with the name that was meant. */
  suggest(found: string): string | undefined
}

/**
 * The codes and names of the names file, with suggestions for what is not among them.
 * @param disputed codes of ground that takes no stance
 */
export function knownCountries(
  names: Readonly<Record<string, CountryNames>>,
  disputed: readonly string[] = [],
): KnownCountries {
  const codeOf = new Map<string, string>()
  for (const [code, { name, aliases, parts = [] }] of Object.entries(names)) {
    for (const word of [name, ...aliases, ...parts]) codeOf.set(word, code)
  }
  return {
    has: code => Object.hasOwn(names, code),
    isDisputed: code => disputed.includes(code),
    suggest(found) {
      const olympic = OLYMPIC_CODES[found.toUpperCase()]
      if (olympic !== undefined && names[olympic]) return `"${olympic}" (${names[olympic].name})`
      const exact = [...codeOf.keys()].find(word => foldName(word) === foldName(found))
      const near = exact ?? nearestName(found, codeOf.keys())
      if (near !== undefined) return `"${near}" (${codeOf.get(near)})`
      const code = nearestName(found, Object.keys(names))
      return code && `"${code}" (${names[code]?.name})`
    },
  }
}
