import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../model/record/fixtures/propertyRuns.ts'
import { ofLength, real } from './fixtures/timelines.ts'
import { clampStep, lastStep, nextStep, previousStep, START, type Step, stepName, stepOf } from './step.ts'

describe('clampStep', () => {
  test.each([
    [-1, 0],
    [-0.4, 0],
    [0, 0],
    [2.4, 2],
    [2.5, 3],
    [6, 6],
    [7, 6],
    [Number.POSITIVE_INFINITY, 6],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.NaN, 0],
  ])('brings %d to step %d of six', (value, step) => {
    expect(clampStep(ofLength(6), value)).toBe(step)
  })

  test(
    'gives a whole step between start and last for any number, and keeps one that is there',
    propertyTime,
    () => {
      const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: -2, max: 12 }))
      fc.assert(
        fc.property(fc.nat(10), anyNumber, (count, value) => {
          const step = clampStep(ofLength(count), value)
          expect(Number.isInteger(step) && step >= 0 && step <= count && !Object.is(step, -0)).toBe(true)
          expect(clampStep(ofLength(count), step)).toBe(step)
          if (Number.isInteger(value) && value >= 0 && value <= count) expect(step).toBe(value + 0)
        }),
        propertyRuns,
      )
    },
  )
})

describe('nextStep and previousStep', () => {
  test('stay at the start of a timeline without events', () => {
    expect([nextStep(ofLength(0), START), previousStep(ofLength(0), START)]).toEqual([0, 0])
  })

  test('go to the only event and back', () => {
    const only = ofLength(1)
    expect([
      nextStep(only, START),
      nextStep(only, lastStep(only)),
      previousStep(only, lastStep(only)),
    ]).toEqual([1, 1, 0])
  })

  test('move by one and undo each other, but not beyond the start and the last step', propertyTime, () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), (count, at) => {
        const timeline = ofLength(count)
        const step = clampStep(timeline, at)
        const last = lastStep(timeline)
        expect(nextStep(timeline, step)).toBe(step === last ? last : step + 1)
        expect(previousStep(timeline, step)).toBe(step === 0 ? 0 : step - 1)
        if (step < last) expect(previousStep(timeline, nextStep(timeline, step))).toBe(step)
      }),
      propertyRuns,
    )
  })
})

describe('a step’s name', () => {
  test('is the id of its event, or start', () => {
    const names = [0, 1, 2, 3, 4, 5, 6].map(step => stepName(real, step as Step))
    expect(names).toEqual(['start', 'usa', 'aus', 'gbr', 'can', 'chn', 'rus'])
  })

  test('leads back to its step', () => {
    for (let step = START; step < lastStep(real); step = nextStep(real, step)) {
      expect(stepOf(real, stepName(real, step))).toBe(step)
    }
    expect(stepOf(real, 'rus')).toBe(lastStep(real))
  })

  test.each(['', 'USA', 'fra', '1', '__proto__'])('leads nowhere if no event has it: "%s"', id => {
    expect(stepOf(real, id)).toBeUndefined()
  })
})
