import type { CountryCode } from './countryCode.ts'

/** The ids in `data/world/regions.json`. The interface has a name for each. */
export const REGION_IDS = ['north-america', 'south-america', 'europe', 'africa', 'asia', 'oceania'] as const
export type RegionId = (typeof REGION_IDS)[number]

/** A part of the world that the map can show larger. */
export interface Region {
  id: RegionId
  /** The edges of what is shown: west, south, east, north, in degrees. */
  frame: readonly [number, number, number, number]
  codes: readonly CountryCode[]
}

/** What the map can show larger: a country with its neighbours, or a region. */
export type CloserPlace = CountryCode | RegionId
