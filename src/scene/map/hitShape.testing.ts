import { boundsOf, type Point } from '../../geo/outlineRings.ts'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { HitShape } from './countryAt.ts'

/** A shape with the box around its rings, which a browser tells by itself. */
export function hitShape(code: CountryCode, named: boolean, rings: readonly (readonly Point[])[]): HitShape {
  return { code, named, box: boundsOf(rings.flat()), rings }
}
