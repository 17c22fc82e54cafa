import { describe, expect, test } from 'vitest'
import { drawnWorld, framed, worldOf } from './drawnWorld.testing.ts'
import { drawOutlines } from './drawOutlines.ts'
import { outlineRings, ringArea } from './outlineRings.ts'

const { shapes, width, height, borders, dashed } = drawnWorld()
const areas = shapes.filter(({ dot }) => !dot)
const dots = shapes.filter(({ dot }) => dot)

describe('the drawn world', () => {
  test('draws every shape and every marked state, each once', () => {
    const world = worldOf('first')
    const wanted = new Set([...world.shapes.keys(), ...world.markers.keys()])
    const codes = shapes.map(({ code }) => code)
    expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted())
    // Three territories of islets are too small for a shape and are no states with a marker; Tokelau's
    // marker lies east of the frame.
    expect([...wanted].filter(code => !codes.includes(code)).toSorted()).toEqual(['BLM', 'SXM', 'TKL', 'VGB'])
  })

  test('writes every outline as relative whole numbers', () => {
    const wrong = areas.filter(({ path }) => !/^(m-?\d+[ -]\d+([ -]\d+-?[ -]?\d+)+z)+$/.test(path))
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  test('keeps every outline inside the frame, and none is empty', () => {
    const wrong = areas.filter(({ path }) => {
      const rings = outlineRings(path)
      const inside = rings.flat().every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)
      return !inside || rings.some(ring => ring.length < 3) || rings.every(ring => ringArea(ring) === 0)
    })
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  test('draws borders and dashed borders as open lines', () => {
    for (const lines of [borders, dashed]) {
      expect(lines).toMatch(/^m/)
      expect(outlineRings(lines).every(line => line.length > 1)).toBe(true)
    }
    expect(borders.length).toBeGreaterThan(dashed.length)
  })

  test('projects a place into its drawn country', () => {
    const [x, y] = drawnWorld().project([134, -24.6])
    const [box] = outlineRings(areas.find(({ code }) => code === 'AUS')?.path ?? '')
    expect(box?.some(([px, py]) => px < x && py < y)).toBe(true)
    expect(box?.some(([px, py]) => px > x && py > y)).toBe(true)
  })
})

describe('a state too small to be seen', () => {
  test('is a dot inside the frame', () => {
    expect(dots.length).toBeGreaterThan(20)
    expect(dots.map(({ code }) => code as string)).toEqual(
      expect.arrayContaining(['VAT', 'MCO', 'SMR', 'TUV', 'NRU']),
    )
    for (const { path } of dots) {
      const [, x, y] = /^m(\d+) (\d+)h0$/.exec(path)?.map(Number) ?? []
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  test('is drawn by its shape once that is large enough', () => {
    const world = worldOf('first')
    const { projection } = framed()
    const marked = [...world.markers.keys()].filter(code => world.shapes.has(code))
    const larger = projection.scale() * 40
    const code = marked.find(candidate => dots.some(dot => dot.code === candidate))
    const place = world.markers.get(code as never) ?? [0, 0]
    const at = projection.translate()
    const [x = 0, y = 0] = projection.scale(larger)([place[0] ?? 0, place[1] ?? 0]) ?? []
    projection.translate([at[0] + width / 2 - x, at[1] + height / 2 - y])
    const close = drawOutlines(world, { projection, width, height }).shapes.filter(
      shape => shape.code === code,
    )
    projection.scale(larger / 40).translate(at)
    expect(close.map(({ dot }) => dot)).toEqual([false])
  })

  test('is left out where it lies outside the frame', () => {
    const { projection } = framed()
    const corner = drawOutlines(worldOf('first'), { projection, width: 10, height: 10 })
    expect(corner.shapes.filter(({ dot }) => dot)).toEqual([])
  })
})
