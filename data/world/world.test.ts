import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { type ExtendedFeature, geoArea, geoContains } from 'd3-geo'
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type * as Topo from 'topojson-specification'
import { beforeAll, describe, expect, test } from 'vitest'
import { perekopLine } from './cutCrimea.ts'
import { CUTS, sourcePlaces, worldText } from './make.ts'
import namesFile from './names/en.json'
import { readAtlas, readLineAtlas, type SourceFeature } from './readAtlas.ts'
import states from './states.json'
import { arcNumber } from './worldShape.ts'

interface Collection<G> {
  type: 'GeometryCollection'
  geometries: G[]
}

type WorldFile = Topo.Topology<{
  countries: Collection<Topo.Polygon | Topo.MultiPolygon>
  dashed: Collection<Topo.MultiLineString>
  markers: Collection<Topo.Point>
}>

/** Most bytes (brotli) of each cut, and how many arc points, shapes and polygons it has. */
const BUDGETS = {
  'first.json': { bytes: 33_000, points: 11_088, shapes: 234, polygons: 572 },
  'closer.json': { bytes: 62_000, points: 26_347, shapes: 234, polygons: 958 },
}

/**
 * Longitude and latitude in degrees, and whose shape holds the point. Both cuts have lost what lies within
 * a few kilometres of the coast, so towns on a shore are tested at a point some way inland: these are marked.
 */
const PLACES: Readonly<Record<string, readonly [number, number, string]>> = {
  Simferopol: [34.1, 44.95, 'XCR'],
  Sevastopol: [33.53, 44.6, 'XCR'],
  Kerch: [36.4, 45.33, 'XCR'],
  Kherson: [32.62, 46.64, 'UKR'],
  Donetsk: [37.8, 48.0, 'UKR'],
  'Iturup, southern Kurils': [147.9, 45.05, 'RUS'],
  Taipei: [121.56, 25.04, 'TWN'],
  Kinmen: [118.37, 24.45, 'TWN'],
  Pristina: [21.17, 42.67, 'XKX'],
  Laayoune: [-13.2, 27.15, 'ESH'],
  'Dakhla, inland': [-15.5, 23.8, 'ESH'],
  'Tifariti, east of the berm': [-10.57, 26.16, 'ESH'],
  'Northern Cyprus': [33.5, 35.28, 'CYP'],
  Limassol: [33.02, 34.75, 'CYP'],
  Hargeisa: [44.06, 9.56, 'SOM'],
  Srinagar: [74.8, 34.08, 'IND'],
  Leh: [77.58, 34.16, 'IND'],
  Gilgit: [74.31, 35.92, 'PAK'],
  'Siachen Glacier': [77.1, 35.4, 'XSG'],
  'Aksai Chin': [79.5, 35.2, 'CHN'],
  Itanagar: [93.62, 27.1, 'IND'],
  'East Jerusalem': [35.25, 31.79, 'PSE'],
  Ramallah: [35.2, 31.9, 'PSE'],
  Gaza: [34.45, 31.5, 'PSE'],
  Golan: [35.75, 33.0, 'ISR'],
  Stanley: [-57.86, -51.7, 'FLK'],
  Cayenne: [-52.33, 4.92, 'FRA'],
  Réunion: [55.53, -21.13, 'FRA'],
  'Nouméa, inland': [166.3, -22.0, 'NCL'],
  'San Juan, inland': [-66.1, 18.3, 'PRI'],
  'Nuuk, inland': [-50.5, 64.3, 'GRL'],
  Guam: [144.8, 13.47, 'GUM'],
  'Svalbard, south of its fjords': [17, 77.9, 'NOR'],
  Åland: [20.0, 60.2, 'FIN'],
  'Hong Kong, New Territories': [114.15, 22.42, 'CHN'],
  London: [-0.13, 51.51, 'GBR'],
  Beijing: [116.4, 39.9, 'CHN'],
  Canberra: [149.13, -35.28, 'AUS'],
  Ottawa: [-75.7, 45.42, 'CAN'],
  Washington: [-77.04, 38.9, 'USA'],
  Moscow: [37.62, 55.75, 'RUS'],
}

/** Mean radius, in km. */
const EARTH_RADIUS = 6371.0088

let source: SourceFeature[]
beforeAll(() => {
  source = sourcePlaces()
})

describe.each(['first.json', 'closer.json'] as const)('%s', file => {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const world: WorldFile = JSON.parse(text)
  const { countries, dashed, markers } = world.objects
  const featureOf = (geometry: Topo.GeometryObject) =>
    feature(world, geometry) as Feature<Polygon | MultiPolygon>
  const shapes = countries.geometries.map(featureOf)
  const shapeIds = shapes.map(({ id }) => String(id))
  const markerIds = markers.geometries.map(({ id }) => String(id))
  const dashedPoints = (id: string) =>
    dashed.geometries.filter(line => line.id === id).flatMap(line => mesh(world, line).coordinates.flat())
  const shapeOf = (code: string) => countries.geometries.filter(({ id }) => id === code)

  test('is what the script makes, byte for byte', () => {
    expect(worldText(source, CUTS[file]) === text, 'run: npx tsx data/world/make.ts').toBe(true)
  })

  test('keeps its budget', () => {
    const bytes = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
    const polygons = shapes.flatMap(polygonsOf)
    expect(bytes).toBeLessThanOrEqual(BUDGETS[file].bytes)
    expect(world.arcs.flat()).toHaveLength(BUDGETS[file].points)
    expect(shapes).toHaveLength(BUDGETS[file].shapes)
    expect(polygons).toHaveLength(BUDGETS[file].polygons)
  })

  test('has an id of its own on every geometry, and no properties', () => {
    for (const { geometries } of [countries, dashed, markers]) {
      const ids = geometries.map(({ id }) => String(id))
      expect(ids).toEqual([...new Set(ids)].sort())
      expect(geometries.filter(geometry => !geometry.id || 'properties' in geometry)).toEqual([])
    }
  })

  test('has a shape or a marker for every state, and for every place of the names file', () => {
    const shown = new Set([...shapeIds, ...markerIds])
    expect(states.filter(code => !shown.has(code))).toEqual([])
    expect([...shown].sort()).toEqual(Object.keys(namesFile.names))
  })

  test('has markers where a shape is lacking or hard to see', () => {
    expect(markerIds.filter(code => !shapeIds.includes(code))).toEqual(['GIB', 'TKL', 'TUV', 'VAT'])
    for (const geometry of markers.geometries) {
      const { geometry: point } = feature(world, geometry) as Feature<Point>
      const [x = Number.NaN, y = Number.NaN] = point.coordinates
      expect(Math.abs(x) <= 180 && y > -56 && y < 84, String(geometry.id)).toBe(true)
    }
  })

  test.each(Object.entries(PLACES))('%s', (_name, [x, y, code]) => {
    const holders = shapes.filter(shape => geoContains(shape as ExtendedFeature, [x, y])).map(({ id }) => id)
    expect(holders).toEqual([code])
  })

  test('has no empty shape and none that is inside out', () => {
    for (const shape of shapes) {
      const areas = polygonsOf(shape).map(coordinates => geoArea({ type: 'Polygon', coordinates }))
      expect(areas.length, String(shape.id)).toBeGreaterThan(0)
      expect(
        areas.every(area => area > 0 && area < 2 * Math.PI),
        String(shape.id),
      ).toBe(true)
      expect(geoArea(shape), String(shape.id)).toBeLessThan(2 * Math.PI)
    }
  })

  test('uses every arc', () => {
    const used = [
      ...countries.geometries.flatMap(({ arcs }) => arcs.flat(2)),
      ...dashed.geometries.flatMap(({ arcs }) => arcs.flat()),
    ].map(arcNumber)
    expect(new Set(used).size).toBe(world.arcs.length)
  })

  test('gives one outline for Ukraine and Crimea together, without the line at Perekop', () => {
    const pair = [...shapeOf('UKR'), ...shapeOf('XCR')]
    expect(pair).toHaveLength(2)
    const whole = merge(world, pair).coordinates
    const apart = pair.flatMap(geometry => polygonsOf(featureOf(geometry)))
    expect(whole).toHaveLength(apart.length - 1)
    expect(whole.filter(rings => rings.length !== 1)).toEqual([])
    const outline = new Set(whole.flat(2).map(String))
    const line = dashedPoints('XCR')
    expect(line.length).toBeGreaterThan(2)
    expect(line.slice(1, -1).filter(point => outline.has(String(point)))).toEqual([])
  })

  test('dashes what the policy names, on arcs of the shapes or inside a merged one', () => {
    expect(dashed.geometries.map(({ id }) => id)).toEqual([
      'ESH',
      'PSE',
      'XCR',
      'XKX',
      'XSG',
      'northern-cyprus',
      'somaliland',
    ])
    const shapeArcs = new Set(countries.geometries.flatMap(({ arcs }) => arcs.flat(2)).map(arcNumber))
    for (const { id, arcs } of dashed.geometries) {
      const inside = id === 'northern-cyprus' || id === 'somaliland'
      expect(arcs.flat().length, String(id)).toBeGreaterThan(0)
      expect(
        arcs.flat().every(index => shapeArcs.has(arcNumber(index)) !== inside),
        String(id),
      ).toBe(true)
    }
  })

  test('dashes every land border of Western Sahara, Palestine, Kosovo and Siachen', () => {
    for (const code of ['ESH', 'PSE', 'XKX', 'XSG']) {
      const border = mesh(world, countries, (a, b) => a !== b && (a.id === code || b.id === code))
      const points = border.coordinates.flat()
      expect(new Set(dashedPoints(code).map(String)), code).toEqual(new Set(points.map(String)))
      expect(points.length, code).toBeGreaterThan(2)
    }
  })

  test('has one outline for Cyprus and one for Somalia', () => {
    for (const code of ['CYP', 'SOM']) {
      expect(shapeOf(code).map(({ type, arcs }) => [type, arcs.length])).toEqual([['Polygon', 1]])
    }
  })
})

describe('the cut at Perekop', () => {
  test('follows the line of world-atlas', () => {
    const line = perekopLine(readLineAtlas())
    expect(line).toHaveLength(15)
    expect(line.map(([x = 0, y = 0]) => [x.toFixed(2), y.toFixed(2)])).toEqual(
      expect.arrayContaining([
        ['33.59', '46.10'],
        ['35.00', '45.73'],
      ]),
    )
  })

  test('gives Crimea 68 points and 26,956.5 square kilometres, and takes nothing from the whole', () => {
    const areaOf = (features: SourceFeature[], code: string) =>
      geoArea(features.find(({ id }) => id === code) as ExtendedFeature)
    const crimea = source.find(({ id }) => id === 'XCR')
    expect(crimea?.geometry.coordinates.flat(2)).toHaveLength(68)
    expect(areaOf(source, 'XCR') * EARTH_RADIUS ** 2).toBeCloseTo(26_956.5, 0)
    expect(areaOf(source, 'XCR') + areaOf(source, 'UKR')).toBeCloseTo(areaOf(readAtlas(), 'UKR'), 12)
  })
})

function polygonsOf({ geometry }: Feature<Polygon | MultiPolygon>) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}
