import { geoPath } from 'd3-geo'
import { expect, test } from 'vitest'
import { names } from '../../data/world/names/en.json'
import { codes, frames } from '../../data/world/regions.json'
import { REGION_IDS, type Region } from '../model/country/region.ts'
import { FRAME, framed, worldOf } from './drawnWorld.testing.ts'
import { drawOutlines } from './drawOutlines.ts'
import { regionProjection } from './regionProjection.ts'

const regions = REGION_IDS.map(id => ({ id, codes: codes[id], frame: frames[id] })) as unknown as Region[]
const frame = { width: FRAME, height: framed().height }

test.each(regions.map(region => [region.id, region] as const))('%s fills the frame', (_, region) => {
  const { projection } = regionProjection(region.frame, frame)
  const [west, south, east, north] = region.frame
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [(west + east) / 2, south],
    [(west + east) / 2, north],
  ].map(corner => (projection(corner as [number, number]) ?? [Number.NaN, Number.NaN]) as [number, number])
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(-1)
  expect(Math.max(...xs)).toBeLessThanOrEqual(frame.width + 1)
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(-1)
  expect(Math.max(...ys)).toBeLessThanOrEqual(frame.height + 1)
  const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  expect(Math.max(wide / frame.width, high / frame.height)).toBeGreaterThan(0.97)
})

test.each(regions.map(region => [region.id, region] as const))(
  '%s draws its countries, larger than the world map does',
  (_, region) => {
    const world = worldOf('closer')
    const { projection } = regionProjection(region.frame, frame)
    const { shapes, borders } = drawOutlines(world, { projection, ...frame })
    expect(`${borders}${shapes.map(({ path }) => path)}`).not.toMatch(/NaN|Infinity/)
    const drawn = region.codes.filter(code => shapes.some(shape => shape.code === code))
    // What the region holds far away, such as Hawaii's neighbours in the ocean, may lie outside.
    expect(drawn.length / region.codes.length).toBeGreaterThan(0.7)
    const area = (projected: typeof projection) =>
      Math.max(
        ...region.codes.map(code => {
          const shape = world.shapes.get(code)
          return shape === undefined ? 0 : geoPath(projected.clipExtent(null)).area(shape)
        }),
      )
    expect(area(projection)).toBeGreaterThan(1.8 * area(framed().projection))
  },
)

test('every code that has a name is in exactly one region', () => {
  const listed = regions.flatMap(({ codes }) => codes)
  expect(listed.toSorted()).toEqual(Object.keys(names).toSorted())
})
