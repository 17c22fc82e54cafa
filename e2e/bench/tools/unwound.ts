import type { WorldFeatures } from './worldFeatures.ts'

/** Where the map is cut, degrees: in the Bering Strait. */
const CUT = -169

/** Returns a world for tools that draw longitudes as they are: what lies behind the date line goes on beyond 180°. */
export function unwound(world: WorldFeatures): WorldFeatures {
  for (const { geometry } of world.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const ring of polygons.flat()) {
      let last = ring[0]?.[0] ?? 0
      for (const position of ring) {
        const [longitude = 0] = position
        last = longitude + 360 * Math.round((last - longitude) / 360)
        position[0] = last
      }
      const far = ring.every(([longitude = 0]) => longitude < CUT) ? 360 : 0
      const back = ring.every(([longitude = 0]) => longitude > CUT + 360) ? -360 : 0
      for (const position of ring) position[0] = (position[0] ?? 0) + far + back
    }
  }
  return world
}
