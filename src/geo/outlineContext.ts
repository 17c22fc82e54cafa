type Point = [x: number, y: number]

/**
 * A path in relative whole numbers, for example `m10 20 3-4-5 6z`, which takes about half the bytes of absolute ones. Points are
 * rounded before their differences are taken: errors do not add up, and shapes that share a border share its points.
 */
export interface OutlineContext {
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  closePath(): void
  arc(x: number, y: number, radius: number): void
  /** Returns the path so far, without rings that have fewer than three points left. */
  result(): string
}

/** Returns a context for d3's `geoPath` that collects a path. */
export function outlineContext(): OutlineContext {
  let path = ''
  let line: Point[] = []
  let cursor: Point = [0, 0]

  const add = (x: number, y: number) => {
    const point: Point = [Math.round(x), Math.round(y)]
    const last = line.at(-1)
    if (last !== undefined && last[0] === point[0] && last[1] === point[1]) return
    const before = line.at(-2)
    // The previous point is on the straight line to this one: it is not needed.
    if (before !== undefined && last !== undefined && liesBetween(before, last, point)) line.pop()
    line.push(point)
  }
  const flush = (closed: boolean) => {
    const [first] = line
    if (closed && first !== undefined && line.length > 1) {
      const last = line.at(-1)
      if (last?.[0] === first[0] && last[1] === first[1]) line.pop()
    }
    if (first !== undefined && line.length > (closed ? 2 : 1)) {
      path += `m${pair(first[0] - cursor[0], first[1] - cursor[1])}`
      let at = first
      for (const point of line.slice(1)) {
        const step = pair(point[0] - at[0], point[1] - at[1])
        path += step.startsWith('-') ? step : ` ${step}`
        at = point
      }
      if (closed) path += 'z'
      cursor = closed ? first : at
    }
    line = []
  }
  return {
    beginPath() {},
    moveTo(x, y) {
      flush(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => flush(true),
    arc() {},
    result() {
      flush(false)
      return path
    },
  }
}

/** Returns whether a point is on the straight line between two others. */
function liesBetween([fromX, fromY]: Point, [x, y]: Point, [toX, toY]: Point): boolean {
  const [beforeX, beforeY, afterX, afterY] = [x - fromX, y - fromY, toX - x, toY - y]
  return beforeX * afterY === beforeY * afterX && beforeX * afterX + beforeY * afterY > 0
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}
