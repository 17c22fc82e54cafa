import { geoAzimuthalEqualArea } from 'd3-geo'
import type { Region } from '../model/country/region.ts'
import type { Framed } from './worldProjection.ts'

/** How many points an edge of the box is taken to be: a parallel is curved here. */
const EDGE = 16

/**
 * A region: Lambert's azimuthal equal-area projection centred on its box in degrees, as large as the frame of the
 * world map holds it.
 */
export function regionProjection(
  [west, south, east, north]: Region['frame'],
  { width, height }: { width: number; height: number },
): Framed {
  const along = Array.from({ length: EDGE + 1 }, (_, index) => index / EDGE)
  const edges = along.flatMap(share => {
    const [lon, lat] = [west + share * (east - west), south + share * (north - south)]
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ]
  })
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .precision(0.5)
  projection.fitSize([width, height], { type: 'MultiPoint', coordinates: edges }).clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ])
  return { projection, width, height }
}
