import type { Point } from '../../../geo/outlineRings.ts'
import type { CountryCode } from '../../../model/country/countryCode.ts'

/** A round window over empty sea that shows small named countries a second time, larger. */
export interface Lens {
  /** The small countries that it is for. */
  codes: CountryCode[]
  /** Its middle, in units of the frame; its radius, px. */
  at: Point
  radius: number
  /** The middle of what it shows, in units of the frame, and how many of these are one px of it. */
  of: Point
  perPx: number
  /** Where the line from it ends, beside the countries' own place, in units of the frame. */
  place: Point
  /** All shapes that it shows a part of. */
  shows: CountryCode[]
  bands: number[]
}

/** Where a place of the map lies in a lens, px from its middle. */
export function inLens({ of, perPx }: Pick<Lens, 'of' | 'perPx'>, [x, y]: Point): Point {
  return [(x - of[0]) / perPx, (y - of[1]) / perPx]
}
