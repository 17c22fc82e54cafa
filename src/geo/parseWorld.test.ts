import type { Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { topologyOf, worldOf } from './drawnWorld.testing.ts'
import { parseWorld } from './parseWorld.ts'

/** Two squares side by side, a line between them, a point. Each part can be replaced by something wrong. */
function smallWorld(change: {
  ids?: readonly string[]
  middle?: number | null
  markers?: readonly { id: string; type?: string; coordinates: unknown }[]
  without?: string
}): Topology {
  const [left, right] = change.ids ?? ['AAA', 'BBB']
  const objects: Record<string, unknown> = {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: left, arcs: [[0, 1]] },
        { type: 'Polygon', id: right, arcs: [[~0, 2]] },
      ],
    },
    dashed: { type: 'GeometryCollection', geometries: [] },
    markers: {
      type: 'GeometryCollection',
      geometries: (change.markers ?? [{ id: 'CCC', coordinates: [5, 5] }]).map(marker => ({
        type: 'Point',
        ...marker,
      })),
    },
  }
  if (change.without !== undefined) delete objects[change.without]
  const middle = change.middle === undefined ? 1 : change.middle
  return {
    type: 'Topology',
    objects,
    arcs: [
      [
        [1, 0],
        [middle, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
  } as unknown as Topology
}

describe('a world file that holds', () => {
  test('gives shapes and markers by code, and the border between two shapes once', () => {
    const { shapes, markers, borders } = parseWorld(smallWorld({}))
    expect([...shapes.keys()]).toEqual(['AAA', 'BBB'])
    expect([...markers]).toEqual([['CCC', [5, 5]]])
    expect(borders.coordinates).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ])
  })

  test.each(['first', 'closer'] as const)('is the %s cut of the repository', cut => {
    const { shapes, markers, borders, dashed } = worldOf(cut)
    expect(new Set([...shapes.keys(), ...markers.keys()]).size).toBe(238)
    for (const code of ['USA', 'AUS', 'GBR', 'CAN', 'CHN', 'RUS', 'TWN', 'XCR'])
      expect([...shapes.keys()]).toContain(code)
    expect(borders.coordinates.length).toBeGreaterThan(150)
    expect(dashed.coordinates.length).toBeGreaterThan(0)
  })

  test('draws no dashed border a second time as a plain one', () => {
    const { borders, dashed } = worldOf('first')
    const segments = (lines: number[][][]) =>
      lines.flatMap(line =>
        line.slice(1).map((point, index) => [line[index], point].map(String).sort().join(' ')),
      )
    const plain = new Set(segments(borders.coordinates))
    expect(segments(dashed.coordinates).filter(segment => plain.has(segment))).toEqual([])
  })
})

describe('a world file that does not hold', () => {
  test.each([
    ['without countries', { without: 'countries' }, 'no object "countries"'],
    ['without dashed lines', { without: 'dashed' }, 'no object "dashed"'],
    ['without markers', { without: 'markers' }, 'no object "markers"'],
    ['with an id that is no code', { ids: ['AAA', 'b'] }, 'no country code: "b"'],
    ['with a code twice', { ids: ['AAA', 'AAA'] }, 'two shapes: AAA'],
    ['with NaN for a coordinate', { middle: Number.NaN }, 'a coordinate that is not a number: BBB'],
    ['with null for a coordinate', { middle: null }, 'a coordinate that is not a number: BBB'],
    ['with a marker that has no code', { markers: [{ id: '9', coordinates: [5, 5] }] }, 'no marker: "9"'],
    [
      'with a marker that is no point',
      { markers: [{ id: 'CCC', type: 'MultiPoint', coordinates: [[5, 5]] }] },
      'no marker: "CCC"',
    ],
    ['with a marker nowhere', { markers: [{ id: 'CCC', coordinates: [Number.NaN, 5] }] }, 'not a place: CCC'],
    [
      'with a marker twice',
      {
        markers: [
          { id: 'CCC', coordinates: [5, 5] },
          { id: 'CCC', coordinates: [6, 6] },
        ],
      },
      'two markers: CCC',
    ],
  ])('%s is refused, naming the fault', (_, change, fault) => {
    expect(() => parseWorld(smallWorld(change))).toThrow(fault)
  })

  test('names every fault at once', () => {
    expect(() => parseWorld(smallWorld({ ids: ['x', 'y'], without: 'markers' }))).toThrow(
      /"x".*"y".*"markers"/,
    )
  })

  test('is refused where a line stands for a country', () => {
    const topology = topologyOf('first')
    const lines = topology.objects.dashed
    const [line] = lines?.type === 'GeometryCollection' ? lines.geometries : []
    const countries = topology.objects.countries
    if (countries?.type === 'GeometryCollection' && line) countries.geometries[0] = { ...line, id: 'ZZZ' }
    expect(() => parseWorld(topology)).toThrow('no area: ZZZ')
  })
})
