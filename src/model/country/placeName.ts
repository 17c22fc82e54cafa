import type { CountryCode } from './countryCode.ts'

/** The page's name of a country or territory. */
export interface PlaceName {
  name: string
  short?: string
  aliases: readonly string[]
  parts?: readonly string[]
  /** A sentence of the border policy. */
  note?: string
}

/** The names of the page, by code. */
export type Names = Readonly<Record<CountryCode, PlaceName>>
