import type { CountryCode } from '../../model/country/countryCode.ts'
import { foldName } from '../../model/country/foldName.ts'
import { nearestName } from '../../model/country/nearestName.ts'
import type { Names } from '../../model/country/placeName.ts'
import { oncePer } from '../../model/oncePer.ts'

/** A hit: the country, and the word that was found where it is not its name. */
export interface Hit {
  code: CountryCode
  name: string
  /** The alias or part that was found. */
  by?: string
}

/** Most hits that a list shows. */
const MOST = 8

/** A word by which a country is found, as it is compared. */
interface Word {
  word: string
  folded: string
  /** The words in it. */
  parts: readonly string[]
}

interface Entry {
  code: CountryCode
  name: string
  /** Its own name first, its code last. */
  words: readonly Word[]
}

/** Folded once: a thousand names for every letter that is typed would keep a phone busy. */
const entriesOf = oncePer((names: Names): Entry[] =>
  Object.entries(names).map(([code, { name, aliases, parts = [] }]) => ({
    code: code as CountryCode,
    name,
    words: [name, ...parts, ...aliases, code].map(word => ({
      word,
      folded: foldName(word),
      parts: word.split(/[\s’'-]+/).map(foldName),
    })),
  })),
)

/**
 * Countries and territories for what was typed: by code or whole name first, then by the beginning of a name,
 * of a word in it, and last by a near miss. Accents, case and marks do not count.
 * @param language whose order the names take; else the browser's
 * @param first what the reader most likely means: of hits that are as good as others they come first
 */
export function searchCountries(
  names: Names,
  typed: string,
  language?: string,
  first: readonly CountryCode[] = [],
): Hit[] {
  const entries = entriesOf(names)
  const plain = typed.replace(OFFICIAL, '')
  const find = (text: string) => hitsFor(entries, text, language, first)
  const found = find(typed)
  return found.length > 0 ? found : [...find(plain), ...nearHits(entries, plain)].slice(0, MOST)
}

function hitsFor(
  entries: readonly Entry[],
  typed: string,
  language: string | undefined,
  first: readonly CountryCode[],
): Hit[] {
  const wanted = foldName(typed)
  if (wanted === '') return []
  const found: { hit: Hit; rank: number }[] = []
  for (const { code, name, words } of entries) {
    const best = words
      // A country's own name comes before another's that is only also called so.
      .map((word, index) => ({ word, rank: rankOf(word, wanted) + (index === 0 ? 0 : 0.5) }))
      .reduce((a, b) => (b.rank < a.rank ? b : a))
    if (best.rank < NO_HIT) found.push({ hit: hitOf(code, name, best.word.word), rank: best.rank })
  }
  const later = ({ hit }: { hit: Hit }) => Number(!first.includes(hit.code))
  return found
    .sort((a, b) => a.rank - b.rank || later(a) - later(b) || a.hit.name.localeCompare(b.hit.name, language))
    .slice(0, MOST)
    .map(({ hit }) => hit)
}

/** The official opening of a long name: "the Federal Republic of Germany" is found as Germany. */
const OFFICIAL =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:republic|kingdom|state|commonwealth|principality|federation|union|sultanate|duchy) of (?:the )?(?=\S)/iu

const NO_HIT = 4

function rankOf({ folded, parts }: Word, wanted: string): number {
  if (folded === wanted) return 0
  if (folded.startsWith(wanted)) return 1
  if (parts.some(part => part.startsWith(wanted))) return 2
  if (wanted.length > 3 && folded.includes(wanted)) return 3
  return NO_HIT
}

function nearHits(entries: readonly Entry[], typed: string): Hit[] {
  const called = new Map<string, { entry: Entry; folded: string }>()
  for (const entry of entries) {
    // The code, which stands last, is found whole, never nearly.
    for (const { word, folded } of entry.words.slice(0, -1)) called.set(word, { entry, folded })
  }
  const near = nearestName(typed, called.keys(), word => called.get(word)?.folded ?? '')
  const found = near === undefined ? undefined : called.get(near)?.entry
  return found === undefined || near === undefined ? [] : [hitOf(found.code, found.name, near)]
}

function hitOf(code: CountryCode, name: string, word: string): Hit {
  return word === name || word === code ? { code, name } : { code, name, by: word }
}
