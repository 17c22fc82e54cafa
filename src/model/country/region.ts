import type { CountryCode } from './countryCode.ts'

/** The ids of `data/world/regions.json`; the interface has a name for each. */
export const REGION_IDS = ['north-america', 'south-america', 'europe', 'africa', 'asia', 'oceania'] as const
export type RegionId = (typeof REGION_IDS)[number]

/** A part of the world that the map can show larger. */
export interface Region {
  id: RegionId
  /** West, south, east and north of what is shown, degrees. */
  frame: readonly [number, number, number, number]
  codes: readonly CountryCode[]
}

/** What the map can show larger: a country with its neighbours, or a region. */
export type CloserPlace = CountryCode | RegionId
