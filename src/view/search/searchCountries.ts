import type { CountryCode } from '../../model/countryCode.ts'
import { foldName } from '../../model/foldName.ts'
import { nearestName } from '../../model/nearestName.ts'
import type { Names } from '../Reader.ts'

/** A hit: the country, and the word that was found where it is not its name. */
export interface Hit {
  code: CountryCode
  name: string
  /** The alias or part that was found. */
  by?: string
}

/** Most hits that a list shows. */
const MOST = 8

/**
 * Countries and territories for what was typed: by code or whole name first, then by the beginning of a name,
 * of a word in it, and last by a near miss. Accents, case and marks do not count.
 * @param language whose order the names take; else the browser's
 */
export function searchCountries(names: Names, typed: string, language?: string): Hit[] {
  const plain = typed.replace(OFFICIAL, '')
  const found = hitsFor(names, typed, language)
  return found.length > 0
    ? found
    : [...hitsFor(names, plain, language), ...nearHits(names, plain)].slice(0, MOST)
}

function hitsFor(names: Names, typed: string, language: string | undefined): Hit[] {
  const wanted = foldName(typed)
  if (wanted === '') return []
  const found: { hit: Hit; rank: number }[] = []
  for (const [key, { name, aliases, parts = [] }] of Object.entries(names)) {
    const code = key as CountryCode
    const best = [name, ...parts, ...aliases, code]
      // A country's own name comes before another's that is only also called so.
      .map((word, index) => ({ word, rank: rankOf(word, wanted) + (index === 0 ? 0 : 0.5) }))
      .reduce((a, b) => (b.rank < a.rank ? b : a))
    if (best.rank < NO_HIT) found.push({ hit: hitOf(code, name, best.word), rank: best.rank })
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.hit.name.localeCompare(b.hit.name, language))
    .slice(0, MOST)
    .map(({ hit }) => hit)
}

/** The official opening of a long name: "the Federal Republic of Germany" is found as Germany. */
const OFFICIAL =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:republic|kingdom|state|commonwealth|principality|federation|union|sultanate|duchy) of (?:the )?(?=\S)/iu

const NO_HIT = 4

function rankOf(word: string, wanted: string): number {
  const folded = foldName(word)
  if (folded === wanted) return 0
  if (folded.startsWith(wanted)) return 1
  if (word.split(/[\s’'-]+/).some(part => foldName(part).startsWith(wanted))) return 2
  if (wanted.length > 3 && folded.includes(wanted)) return 3
  return NO_HIT
}

function nearHits(names: Names, typed: string): Hit[] {
  const words = new Map<string, CountryCode>()
  for (const [code, { name, aliases, parts = [] }] of Object.entries(names)) {
    for (const word of [name, ...aliases, ...parts]) words.set(word, code as CountryCode)
  }
  const near = nearestName(typed, words.keys())
  const code = near === undefined ? undefined : words.get(near)
  const name = code === undefined ? undefined : names[code]?.name
  return code === undefined || name === undefined ? [] : [hitOf(code, name, near ?? name)]
}

function hitOf(code: CountryCode, name: string, word: string): Hit {
  return word === name || word === code ? { code, name } : { code, name, by: word }
}
