import { expect, test } from 'vitest'
import { LAST, STEPS, stepAt, story, timeline } from '../../beijingFixture.testing.ts'
import { en } from '../../words/english.testing.ts'
import { mapKey } from './mapKey.ts'
import { shapeStates } from './shapeStates.ts'

test('the key holds the looks that occur and no other', () => {
  const looks = STEPS.map(step => mapKey(shapeStates(timeline, step), story, en).map(({ look }) => look))
  for (const [step, found] of looks.entries()) {
    expect(found.includes('later')).toBe(step < LAST)
    expect(found.includes('addressed')).toBe(step === stepAt('chn'))
    expect(found[0]).toBe('none')
    expect(found.at(-1)).toBe('disputed')
  }
  expect(mapKey(new Map(), story, en)).toEqual([{ look: 'none', words: 'Not named in this article' }])
})
