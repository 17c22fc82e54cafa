import { describe, expect, test } from 'vitest'
import { NAMED } from '../../beijingFixture.testing.ts'
import { drawnWorld, pathOf } from '../../geo/drawnWorld.testing.ts'
import { drawnMiddle } from './drawnShape.ts'
import { type Direction, OPPOSITE, spatialStep } from './spatialStep.ts'

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right']

/** The places that arrow keys lead to from one, over any number of presses. */
function reached<Key>(places: ReadonlyMap<Key, readonly [number, number]>, from: Key): Set<Key> {
  const seen = new Set([from])
  for (const key of seen) {
    for (const direction of DIRECTIONS) {
      const next = spatialStep(places, key, direction)
      if (next !== undefined) seen.add(next)
    }
  }
  return seen
}

describe('arrow keys on the map', () => {
  const options = new Map(NAMED.map(code => [code as string, drawnMiddle(pathOf(code))]))

  test.each(NAMED.map(String))('lead from %s to every other option', code => {
    expect([...reached(options, code)].toSorted()).toEqual([...options.keys()].toSorted())
  })

  test.each([
    ['USA', 'up', 'CAN'],
    ['CAN', 'down', 'USA'],
    ['GBR', 'right', 'RUS'],
    ['GBR', 'left', 'CAN'],
    ['RUS', 'down', 'CHN'],
    ['CHN', 'down', 'AUS'],
    ['AUS', 'up', 'CHN'],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(spatialStep(options, from, direction)).toBe(to)
  })

  test('stop at the edge', () => {
    expect(spatialStep(options, 'AUS', 'down')).toBeUndefined()
    expect(spatialStep(options, 'CAN', 'left')).toBe('USA')
  })

  test('also reach all of a map whose every country is named', () => {
    const all = new Map(drawnWorld().shapes.map(({ code, path }) => [code as string, drawnMiddle(path)]))
    for (const from of ['FJI', 'GRL', 'VAT']) expect(reached(all, from).size).toBe(all.size)
  })
})

describe('a step in a direction', () => {
  test('takes what lies straight ahead before what is nearer but aside', () => {
    const places = new Map([
      ['here', [0, 0]],
      ['aside', [6, 5]],
      ['ahead', [9, 0]],
    ] as [string, [number, number]][])
    expect(spatialStep(places, 'here', 'right')).toBe('ahead')
  })

  test('takes what lies in the cone before what is nearer outside of it', () => {
    const places = new Map([
      ['here', [0, 0]],
      ['outside', [1, 2]],
      ['cone', [50, 40]],
    ] as [string, [number, number]][])
    expect(spatialStep(places, 'here', 'right')).toBe('cone')
    places.delete('cone')
    expect(spatialStep(places, 'here', 'right')).toBe('outside')
    expect(spatialStep(places, 'here', 'left')).toBeUndefined()
  })

  test('has a cone that reaches to half a right angle, and holds its edge', () => {
    const places = new Map([
      ['here', [0, 0]],
      ['beyond', [4, 5]],
      ['edge', [40, 40]],
    ] as [string, [number, number]][])
    expect(spatialStep(places, 'here', 'right')).toBe('edge')
    expect(spatialStep(places, 'here', 'down')).toBe('beyond')
  })

  test('leads nowhere where everything lies exactly to the side', () => {
    const places = new Map([
      ['here', [0, 0]],
      ['beside', [0, 5]],
    ] as [string, [number, number]][])
    expect(spatialStep(places, 'here', 'right')).toBeUndefined()
    expect(spatialStep(places, 'here', 'left')).toBeUndefined()
    expect(spatialStep(places, 'here', 'down')).toBe('beside')
  })

  test('from nowhere leads nowhere', () => {
    expect(spatialStep(new Map([['a', [0, 0]]] as [string, [number, number]][]), 'b', 'up')).toBeUndefined()
  })

  test('has an opposite that has it as its own', () => {
    for (const direction of DIRECTIONS) expect(OPPOSITE[OPPOSITE[direction]]).toBe(direction)
  })
})
