import { expect, test } from 'vitest'
import type { Box } from './box.ts'
import { moveBetween } from './moveBetween.ts'

const boxes: Box[] = [
  [10, 20, 40, 30],
  [50, 5, 60, 80],
]
const moved = ([left, top, right, bottom]: Box): Box => [
  3 * left - 7,
  3 * top + 11,
  3 * right - 7,
  3 * bottom + 11,
]

test('finds scale and shift', () => {
  const move = moveBetween(boxes.map(from => ({ from, to: moved(from) })))
  expect(move?.scale).toBeCloseTo(3)
  expect(move?.x).toBeCloseTo(-7)
  expect(move?.y).toBeCloseTo(11)
})

test('one box is enough', () => {
  expect(moveBetween([{ from: [0, 0, 2, 1], to: [10, 10, 30, 20] }])).toEqual({ scale: 10, x: 10, y: 10 })
})

test('nothing to go by: no move', () => {
  expect(moveBetween([])).toBeUndefined()
  expect(moveBetween([{ from: [3, 3, 3, 3], to: [0, 0, 9, 9] }])).toBeUndefined()
  // A picture turned upside down is no move.
  expect(moveBetween([{ from: [0, 0, 2, 1], to: [30, 20, 10, 10] }])).toBeUndefined()
})
