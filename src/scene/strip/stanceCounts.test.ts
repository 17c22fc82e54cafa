import { expect, test } from 'vitest'
import { STEPS, story, timeline } from '../../beijingFixture.testing.ts'
import { stanceCounts } from './stanceCounts.ts'

test('the legend counts who holds a stance; the host is not counted, a stance nobody holds is left out', () => {
  const told = STEPS.map(step =>
    stanceCounts(story, timeline, step).map(({ count, stance }) => `${stance} ${count ?? ''}`.trim()),
  )
  expect(told).toEqual([
    ['host'],
    ['boycott 1', 'host'],
    ['boycott 2', 'host'],
    ['boycott 3', 'host'],
    ['boycott 4', 'host'],
    ['boycott 4', 'host'],
    ['boycott 4', 'host', 'support 1'],
  ])
})
