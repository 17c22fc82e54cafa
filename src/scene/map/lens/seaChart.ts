import type { Outlines } from '../../../geo/drawOutlines.ts'
import {
  boundsOf,
  distanceToRings,
  insideRings,
  outlineRings,
  type Point,
} from '../../../geo/outlineRings.ts'
import type { CountryCode } from '../../../model/country/countryCode.ts'
import { oncePer } from '../../../model/oncePer.ts'
import type { Box } from '../box.ts'

/** The land and the sea of a map, in units of its frame. */
export interface Chart {
  lands: Land[]
  /** Places in the sea, in a grid, and how far each is from land that is no islet. */
  sea: { place: Point; clear: number }[]
  /** Whose land a point is, to within a few units. */
  landAt(point: Point): CountryCode | undefined
}

/** A shape of the map, and the box of each ring. */
export interface Land {
  code: CountryCode
  rings: Point[][]
  boxes: Box[]
}

/** The grid of places: 8 px at 848 px. */
const GRID = 32
/** An island smaller than this may be covered: 10 px at 848 px. */
const ISLET = 40
/** Farther off land nothing is measured. */
const FARTHEST = 300
/** Whose land a point is, is asked for points of a grid of this size. */
const FINE = 8

/** The chart of a drawn world: the same for every story and language. */
export const seaChart = oncePer((outlines: Outlines): Chart => {
  const lands = outlines.shapes.map(({ code, path }): Land => {
    const rings = outlineRings(path)
    return { code, rings, boxes: rings.map(boundsOf) }
  })
  const shores = lands.flatMap(({ boxes, rings }) =>
    rings.flatMap((ring, index) => {
      const box = boxes[index] as Box
      return Math.max(box[2] - box[0], box[3] - box[1]) < ISLET ? [] : [{ ring, box }]
    }),
  )
  const asked = new Map<string, CountryCode | undefined>()
  const landAt = ([x, y]: Point) => {
    const point: Point = [Math.round(x / FINE) * FINE, Math.round(y / FINE) * FINE]
    const key = point.join()
    if (!asked.has(key)) {
      const on = lands.find(({ boxes, rings }) =>
        rings.some((ring, index) => isNear(point, 0, boxes[index] as Box) && insideRings(point, [ring])),
      )
      asked.set(key, on?.code)
    }
    return asked.get(key)
  }
  const sea: Chart['sea'] = []
  for (let across = GRID; across < outlines.width; across += GRID) {
    for (let down = GRID; down < outlines.height; down += GRID) {
      const place: Point = [across, down]
      if (landAt(place) !== undefined) continue
      let clear = FARTHEST
      for (const { ring, box } of shores)
        if (isNear(place, clear, box)) clear = Math.min(clear, distanceToRings(place, [ring]))
      sea.push({ place, clear })
    }
  }
  return { lands, sea, landAt }
})

/** Whether a place is nearer to a box than a distance. */
export function isNear([x, y]: Point, distance: number, [left, top, right, bottom]: Box): boolean {
  return x >= left - distance && x <= right + distance && y >= top - distance && y <= bottom + distance
}
