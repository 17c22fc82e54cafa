import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Names } from '../../model/country/placeName.ts'
import type { Story } from '../../model/story.ts'

/** The states that have no row in the table of a story: the article names none of them. */
export function statesWithoutRow(
  names: Names,
  story: Pick<Story, 'countries' | 'mention'>,
  territories: readonly CountryCode[],
): CountryCode[] {
  const isTerritory = new Set(territories)
  return placesWithoutRow(names, story).filter(code => !isTerritory.has(code))
}

/** The states and territories that have no row in the table of a story. */
export function placesWithoutRow(names: Names, story: Pick<Story, 'countries' | 'mention'>): CountryCode[] {
  const shown = new Set([...story.countries.map(({ code }) => code), ...story.mention])
  return (Object.keys(names) as CountryCode[]).filter(code => !shown.has(code))
}
