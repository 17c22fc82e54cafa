import { readdirSync, readFileSync } from 'node:fs'
import type { Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import { topologyOf, worldOf } from './drawnWorld.testing.ts'
import { parseWorld } from './parseWorld.ts'

/** A world file, and what is said of it. */
interface Fixture {
  topology: Topology
  message: string
}

const fixture = (path: string) =>
  JSON.parse(readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8')) as Fixture
const broken = readdirSync(new URL('fixtures/broken/', import.meta.url))

/** Two squares side by side, a line between them, a point. */
const { topology: smallWorld } = fixture('two-squares.json')

describe('a valid world file', () => {
  test('gives shapes and markers by code, and the border between two shapes once', () => {
    const { shapes, markers, borders } = parseWorld(smallWorld)
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

describe('an invalid world file', () => {
  test.each(broken)('is refused, naming every fault: %s', file => {
    const { message, topology } = fixture(`broken/${file}`)
    expect(faultOf(topology)).toBe(`the world file does not hold: ${message}`)
  })

  test('is refused with a coordinate that is NaN', () => {
    const topology = structuredClone(smallWorld)
    topology.arcs[0] = [
      [1, 0],
      [Number.NaN, 1],
    ]
    expect(faultOf(topology)).toContain('a coordinate that is not a number: BBB')
  })

  test('is refused with a line for the shape of a country', () => {
    const topology = topologyOf('first')
    const lines = topology.objects.dashed
    const [line] = lines?.type === 'GeometryCollection' ? lines.geometries : []
    const countries = topology.objects.countries
    if (countries?.type === 'GeometryCollection' && line) countries.geometries[0] = { ...line, id: 'ZZZ' }
    expect(faultOf(topology)).toContain('no area: ZZZ')
  })
})

function faultOf(topology: Topology): string {
  try {
    parseWorld(topology)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
