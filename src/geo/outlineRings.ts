/** A point of a drawn outline, in the units of its path. */
export type Point = readonly [number, number]

/** Returns the rings of a path from `outlineContext.ts`, as points. Open lines stay open. */
export function outlineRings(path: string): Point[][] {
  const rings: Point[][] = []
  let start: Point = [0, 0]
  for (const part of path.split('m').slice(1)) {
    const numbers = part.match(/-?\d+/g)?.map(Number) ?? []
    let [x, y] = start
    const ring: Point[] = []
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index] as number
      y += numbers[index + 1] as number
      ring.push([x, y])
    }
    start = part.endsWith('z') ? (ring[0] ?? start) : [x, y]
    rings.push(ring)
  }
  return rings
}

/** Returns the area of a ring in square units, by the shoelace formula; its sign tells the ring's direction. */
export function ringArea(ring: readonly Point[]): number {
  let doubled = 0
  let [px, py] = ring.at(-1) ?? [0, 0]
  for (const [x, y] of ring) {
    doubled += px * y - x * py
    px = x
    py = y
  }
  return doubled / 2
}

/** Returns the bounding box of points: left, top, right, bottom. */
export function boundsOf(points: readonly Point[]): [number, number, number, number] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Returns whether a point is inside a set of rings, by the even-odd rule. */
export function insideRings([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0]
    for (const [qx, qy] of ring) {
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
      px = qx
      py = qy
    }
  }
  return inside
}

/** Returns the distance from a point to the nearest edge of the rings, in units; Infinity if there is no ring. */
export function distanceToRings([x, y]: Point, rings: readonly (readonly Point[])[]): number {
  let nearest = Infinity
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0]
    for (const [qx, qy] of ring) {
      const [dx, dy] = [qx - px, qy - py]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - px) * dx + (y - py) * dy) / length))
      nearest = Math.min(nearest, Math.hypot(x - px - along * dx, y - py - along * dy))
      px = qx
      py = qy
    }
  }
  return nearest
}
