import type { CountryCode } from '../../model/country/countryCode.ts'
import type { PlacedLabel } from './placeLabels.ts'

/** The bands in which a country has a ring. There the ring marks it: an outline would cover so small a shape. */
export function ringBands(labels: readonly PlacedLabel[], code: CountryCode): number[] {
  return labels.flatMap(label => (label.code === code && label.ring !== undefined ? label.bands : []))
}
