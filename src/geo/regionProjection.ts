import { geoAzimuthalEqualArea } from 'd3-geo'
import type { Region } from '../model/country/region.ts'
import type { Framed } from './worldProjection.ts'

/** The number of points that stand for an edge of the box, since parallels are curved here. */
const EDGE = 16

/**
 * Returns the projection of a region, fitted to the frame of the world map: Lambert's azimuthal equal-area projection, centred on
 * the region's box in degrees.
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
