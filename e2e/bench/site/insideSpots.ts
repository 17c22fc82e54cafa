import type { Position } from 'geojson'
import type { WorldFeatures } from '../tools/worldFeatures.ts'

/** Parallels that are tried in a country. */
const PARALLELS = 16

/** Returns for each country a place well inside of it, in degrees: the middle of the widest stretch of a few parallels. */
export function insideSpots(world: WorldFeatures): Record<string, Position> {
  return Object.fromEntries(
    world.features.map(({ id, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const stretches = polygons.flatMap(rings => {
        const latitudes = (rings[0] ?? []).map(([, latitude = 0]) => latitude)
        const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
        return Array.from({ length: PARALLELS }, (_, index) =>
          stretchesAt(rings, south + ((north - south) * (index + 0.5)) / PARALLELS),
        ).flat()
      })
      const widest = stretches.reduce((best, next) => (next.width > best.width ? next : best))
      return [String(id), widest.middle]
    }),
  )
}

/** What of a parallel lies within a polygon. */
function stretchesAt(rings: Position[][], latitude: number): { width: number; middle: Position }[] {
  const crossings = rings
    .flatMap(ring =>
      ring.slice(1).flatMap(([x1 = 0, y1 = 0], index) => {
        const [x0 = 0, y0 = 0] = ring[index] ?? []
        return y0 > latitude === y1 > latitude ? [] : [x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0)]
      }),
    )
    .sort((a, b) => a - b)
  return crossings.flatMap((east, index) => {
    const west = crossings[index - 1] ?? east
    return index % 2 === 1 ? [{ width: east - west, middle: [(west + east) / 2, latitude] }] : []
  })
}
