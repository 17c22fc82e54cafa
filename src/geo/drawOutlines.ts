import { geoPath } from 'd3-geo'
import type { GeometryObject } from 'geojson'
import type { CountryCode } from '../model/country/countryCode.ts'
import { outlineContext } from './outlineContext.ts'
import { outlineRings, type Point, ringArea } from './outlineRings.ts'
import type { World } from './parseWorld.ts'
import type { Framed } from './worldProjection.ts'

/** A drawn shape. A state too small for one is a dot: a path without length and with round caps. */
export interface Outline {
  code: CountryCode
  path: string
  dot: boolean
}

/** The drawn world, in whole units of its frame. */
export interface Outlines {
  width: number
  height: number
  shapes: Outline[]
  borders: string
  dashed: string
  /** Returns the position in the frame of a place in degrees. */
  project(place: readonly [number, number]): Point
}

/** A marked state with a smaller shape is drawn as a dot; in square units, 3 px² on a map 848 px wide. */
const SMALLEST_SHAPE = 48

/** Returns the world, projected. Shapes outside the frame are left out; a marked state is either a shape or a dot. */
export function drawOutlines(world: World, { projection, width, height }: Framed): Outlines {
  const draw = (geometry: GeometryObject) => {
    const context = outlineContext()
    geoPath(projection, context)(geometry)
    return context.result()
  }
  const project = ([lon, lat]: readonly [number, number]): Point =>
    projection([lon, lat]) ?? [Number.NaN, Number.NaN]
  const shapes: Outline[] = []
  for (const [code, geometry] of world.shapes) {
    const path = draw(geometry)
    const tooSmall = world.markers.has(code) && areaOf(path) < SMALLEST_SHAPE
    if (path !== '' && !tooSmall) shapes.push({ code, path, dot: false })
  }
  const drawn = new Set(shapes.map(({ code }) => code))
  for (const [code, [lon = 0, lat = 0]] of world.markers) {
    if (drawn.has(code)) continue
    const [x, y] = project([lon, lat])
    if (x >= 0 && x <= width && y >= 0 && y <= height) {
      shapes.push({ code, path: `m${Math.round(x)} ${Math.round(y)}h0`, dot: true })
    }
  }
  return { width, height, shapes, borders: draw(world.borders), dashed: draw(world.dashed), project }
}

function areaOf(path: string): number {
  return outlineRings(path).reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0)
}
