import { expect, test } from 'vitest'
import { coarseOutline } from './coarseOutline.ts'
import { pathOf, ringsOf } from './drawnWorld.testing.ts'
import { outlineRings, ringArea } from './outlineRings.ts'

test('leaves out rings under 8 % of the largest', () => {
  const large = 'm0 0 100 0 0 100-100 0z'
  expect(outlineRings(coarseOutline(`${large}m200 0 20 0 0 20-20 0z`, 1))).toHaveLength(1)
  expect(outlineRings(coarseOutline(`${large}m200 0 30 0 0 30-30 0z`, 1))).toHaveLength(2)
})

test('keeps no two neighbouring points closer than the gap', () => {
  const [ring = []] = outlineRings(coarseOutline('m0 0 3 0 3-1 94 1 0 100-100 0z', 5))
  expect(ring).toEqual([
    [0, 0],
    [6, -1],
    [100, 0],
    [100, 100],
    [0, 100],
  ])
})

test('keeps the form of a ring that is smaller than the gap', () => {
  expect(outlineRings(coarseOutline('m10 10 4 0 0 4-4 0z', 50))[0]).toHaveLength(4)
})

test('draws nothing for a dot', () => {
  expect(coarseOutline('m10 10h0', 5)).toBe('')
})

test.each(['USA', 'AUS', 'GBR', 'CAN', 'CHN', 'RUS'])('of %s is lighter and covers the same land', code => {
  const coarse = coarseOutline(pathOf(code), 5)
  const area = (rings: ReturnType<typeof ringsOf>) =>
    rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0)
  expect(coarse.length).toBeLessThan(pathOf(code).length)
  const share = area(outlineRings(coarse)) / area(ringsOf(code))
  expect(share).toBeGreaterThan(0.75)
  expect(share).toBeLessThan(1.02)
})
