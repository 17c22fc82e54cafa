import type { Position } from 'geojson'
import type { ToolStory } from '../site/toolStory.ts'

/** What the probe looks for, the same on every page of a story. */
export interface Wanted {
  /** A country that has a stance from the start to the end, and its computed fill: the map is coloured once it has it. */
  given: { code: string; fill: string }
  /** Countries that the last steps colour: the page answers once one of them changes. */
  changing: string[]
  /** The computed fill of each stance. */
  fills: Record<string, string>
  /** Words of the sentence that stands in the panel once a country is pressed, of two countries. */
  clauses: Record<string, string>
  /** A place inside each country, in degrees, for maps that have no shapes to look at. */
  spots: Record<string, Position>
}

/** Steps whose countries are watched. */
const WATCHED = 6

/** Returns what to look for in a story. */
export function wantedOf({ steps, stances, quotes }: ToolStory, spots: Record<string, Position>): Wanted {
  const fills = Object.fromEntries(stances.map(({ id, fill }) => [id, computed(fill)]))
  const [first, last] = [steps[0]?.stances ?? {}, steps.at(-1)?.stances ?? {}]
  const given = Object.keys(first).find(
    code => fills[first[code] ?? ''] !== undefined && first[code] === last[code],
  )
  const changing = steps.flatMap(({ stances }, step) => {
    const before = steps[step - 1]?.stances
    if (before === undefined || step < steps.length - WATCHED) return []
    return Object.keys(stances).filter(code => stances[code] !== before[code])
  })
  const [country, other] = [changing[0], changing.at(-1)]
  if (given === undefined || country === undefined || other === undefined) {
    throw new Error('The story has no country with a given stance, or none that takes one.')
  }
  // Long enough to be no other sentence's, short enough to hold no quotation mark.
  const clause = (code: string) => quotes[code]?.text.slice(0, 60) ?? ''
  return {
    given: { code: given, fill: fills[first[given] ?? ''] ?? '' },
    changing: [...new Set(changing)],
    fills,
    clauses: { [country]: clause(country), [other]: clause(other) },
    spots,
  }
}

function computed(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))
  return `rgb(${red}, ${green}, ${blue})`
}
