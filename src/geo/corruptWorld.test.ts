import fc from 'fast-check'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { propertyTime, slowPropertyRuns } from '../model/record/fixtures/propertyRuns.ts'
import { topologyOf } from './drawnWorld.testing.ts'
import { drawOutlines } from './drawOutlines.ts'
import { parseWorld } from './parseWorld.ts'
import { worldProjection } from './worldProjection.ts'

/** A fifth of the world, so that each try is quick; the arcs of all. */
const text = JSON.stringify(someOf(topologyOf('first')))

function someOf(topology: Topology): Topology {
  const { countries } = topology.objects
  if (countries?.type !== 'GeometryCollection') throw new Error('no countries')
  const geometries = countries.geometries.filter((_, index) => index % 5 === 0)
  return { ...topology, objects: { ...topology.objects, countries: { ...countries, geometries } } }
}

/** Everything that may stand where something else should. */
const WRONG = [
  'null',
  '"x"',
  '1e999',
  '-1e999',
  '1e308',
  '-0',
  '[]',
  '{}',
  'true',
  '999999',
  '-999999',
  '0.5',
  '""',
]

/** Where numbers, keys and brackets stand in the text. */
const spots = [...text.matchAll(/-?\d+(?:\.\d+)?|"[a-zA-Z]+"|[[\]{}]/g)].map(({ 0: found, index }) => ({
  at: index,
  length: found.length,
}))

/** One way to damage a file: something else for a part of it, a part left out or twice, an end that is lost. */
const damage = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...spots), fc.constantFrom(...WRONG)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...spots), fc.constant('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.nat(text.length - 1).map(at => ({ at, length: text.length })),
      fc.constant(''),
    ),
  },
)

/** What the build, or the closer look, makes of the text of a world. */
function drawn(world: string): string[] {
  const parsed = parseWorld(JSON.parse(world) as Topology)
  const { borders, dashed, shapes } = drawOutlines(parsed, worldProjection(parsed, 800))
  return [...shapes.map(({ path }) => path), borders, dashed]
}

test('the intact world passes the check of this file', () => {
  const paths = drawn(text)
  expect(paths.length).toBeGreaterThan(40)
  for (const path of paths) expect(path).toMatch(PATH)
})

test('half a world is refused', () => {
  expect(() => drawn(text.slice(0, text.length / 2))).toThrow(Error)
})

/** A path that a browser draws whole: whole numbers and the commands that `outlineContext` writes. */
const PATH = /^[mlhvzMLHVZ\d\s,.-]*$/

test('a damaged world is refused, or all its paths are valid', propertyTime, () => {
  const seen = { refused: 0, drawn: 0 }
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), damages => {
      const world = damages
        .sort(([a], [b]) => b.at - a.at)
        .reduce((whole, [{ at, length }, put]) => whole.slice(0, at) + put + whole.slice(at + length), text)
      let paths: string[]
      try {
        paths = drawn(world)
      } catch (error) {
        seen.refused += 1
        return error instanceof Error
      }
      seen.drawn += 1
      return paths.every(path => PATH.test(path))
    }),
    slowPropertyRuns(1 / 25, 1500),
  )
  // Both happen, or the damage is not what it should be; a few tries may all be of one kind.
  if (seen.refused + seen.drawn > 100) expect(Math.min(seen.refused, seen.drawn)).toBeGreaterThan(0)
})
