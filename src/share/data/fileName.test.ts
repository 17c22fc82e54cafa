import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../model/record/fixtures/propertyRuns.ts'
import { fileName } from './fileName.ts'

test('says story, step and country', () => {
  expect(fileName('beijing-2022', 'gbr', 'CAN', 'png')).toBe('beijing-2022-gbr-can.png')
  expect(fileName('beijing-2022', 'start', null, 'csv')).toBe('beijing-2022-start.csv')
})

test('is a harmless name whatever it is made of', propertyTime, () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.option(fc.string()), (story, step, country) => {
      expect(fileName(story, step, country, 'svg')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/)
      expect(fileName(story, step, country, 'svg').length).toBeLessThan(130)
    }),
    propertyRuns,
  )
})
