import type { CountryCode } from './countryCode.ts'
import { foldName } from './foldName.ts'
import { nearestName } from './nearestName.ts'
import { OLYMPIC_CODES } from './olympicCodes.ts'
import { otherCode } from './otherCode.ts'
import { twoLetterCode } from './twoLetterCode.ts'

/** The names of a country or territory, from the reviewed file `data/world/names/<language>.json`. */
export interface CountryNames {
  name: string
  short?: string
  aliases: readonly string[]
  /** Parts of the state that search also finds by name, such as Hong Kong. */
  parts?: readonly string[]
}

/** What the record's check needs to know of the world. */
export interface KnownCountries {
  has(code: string): boolean
  /** Ground that takes no stance by the border policy. */
  isDisputed(code: string): boolean
  /** What was meant by a wrong code, in an editor's words. */
  suggest(found: string): string | undefined
  /** The codes that a wrong one may stand for, the likeliest first. */
  meant(found: string): string[]
}

/** Names that more countries than one have. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  congo: ['COG', 'COD'],
  korea: ['KOR', 'PRK'],
  virginislands: ['VGB', 'VIR'],
  guineas: ['GIN', 'GNB', 'GNQ'],
  sudans: ['SDN', 'SSD'],
}

/** Two letters that are in use and not those of ISO. */
const TWO_LETTERS: Readonly<Record<string, string>> = { UK: 'GBR', EL: 'GRC' }

/** What a wrong code was read as. */
interface Reading {
  codes: string[]
  words: string
}

/**
 * The codes and names of the names file, with suggestions for what is not among them. A code that somebody has given is what it
 * stands for, and no slip in another.
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
  const codes = Object.keys(names)
  const twoLetters = new Map(codes.map(code => [twoLetterCode(code as CountryCode) ?? '', code]))
  const told = (code: string) => `"${code}" (${names[code]?.name})`
  const either = (some: readonly string[]) => some.map(told).join(' or ')

  /** By codes that somebody has given. */
  function issued(code: string): Reading | undefined {
    const one =
      OLYMPIC_CODES[code] ?? TWO_LETTERS[code] ?? (code.length === 2 ? twoLetters.get(code) : undefined)
    if (one !== undefined && names[one]) return { codes: [one], words: told(one) }
    const other = otherCode(code)
    if (other === undefined) return undefined
    const some = other.codes.filter(each => names[each])
    if (some.length === 0) return { codes: [], words: '' }
    const words = {
      part: `${either(some)}, of which ${other.name} is a part`,
      former: `${either(some)}; ${code} stood for ${other.name}, which is no longer on the map`,
      other: either(some),
    }
    return { codes: some, words: words[other.kind] }
  }

  function byName(found: string): Reading | undefined {
    const folded = foldName(found)
    const shared = SHARED[folded]?.filter(code => names[code])
    if (shared?.length) return { codes: shared, words: either(shared) }
    const name = [...codeOf.keys()].find(word => foldName(word) === folded)
    return name === undefined ? undefined : named(name)
  }

  const named = (name: string): Reading => {
    const code = codeOf.get(name) ?? ''
    return { codes: [code], words: `"${name}" (${code})` }
  }

  /** Three letters as an editor makes them up: the first of a name, or its consonants. */
  function byLetters(found: string): Reading | undefined {
    if (!/^[A-Za-z]{3}$/.test(found)) return undefined
    const letters = found.toLowerCase()
    const bare = (name: string) =>
      foldName(name)[0] +
      foldName(name)
        .slice(1)
        .replace(/[aeiou]/g, '')
    for (const made of [
      (name: string) => bare(name) === letters,
      (name: string) => foldName(name).startsWith(letters),
    ]) {
      const some = codes.filter(code => made(names[code]?.name ?? ''))
      if (some.length > 0 && some.length <= 3) return { codes: some, words: either(some) }
    }
    return undefined
  }

  function read(found: string): Reading | undefined {
    const typed = found.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
    if (names[typed]) return { codes: [typed], words: told(typed) }
    const certain = issued(typed) ?? byName(found) ?? byLetters(typed)
    if (certain !== undefined) return certain
    if (typed.length <= 3) {
      const near = nearestName(typed, codes)
      return near === undefined ? undefined : { codes: [near], words: told(near) }
    }
    const near = nearestName(found, codeOf.keys())
    return near === undefined ? undefined : named(near)
  }

  return {
    has: code => Object.hasOwn(names, code),
    isDisputed: code => disputed.includes(code),
    suggest: found => read(found)?.words || undefined,
    meant: found => read(found)?.codes ?? [],
  }
}
