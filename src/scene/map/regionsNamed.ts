import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Region } from '../../model/country/region.ts'

/** Fewest named countries that make a region worth a look of its own. */
const FEWEST = 2

/** The regions in which a story names at least two countries, in their own order. */
export function regionsNamed<Some extends Pick<Region, 'codes'>>(
  regions: readonly Some[],
  named: readonly CountryCode[],
): Some[] {
  return regions.filter(({ codes }) => codes.filter(code => named.includes(code)).length >= FEWEST)
}
