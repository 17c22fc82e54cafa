import { expect, test } from 'vitest'
import { story, timeline } from '../../beijingFixture.testing.ts'
import type { Step } from '../../timeline/step.ts'
import { en } from '../../words/english.testing.ts'
import { captionAt } from './caption.ts'

test.each([
  [0, 'Start', 'Before the first announcement, no announcement yet', 'Next: United States boycotts'],
  [1, 'Step 1 of 6', 'United States boycotts, 1 boycott', 'Next: Australia joins'],
  [2, 'Step 2 of 6', 'Australia joins, 2 boycott', 'Next: Britain joins'],
  [3, 'Step 3 of 6', 'Britain joins, 3 boycott', 'Next: Canada joins'],
  [4, 'Step 4 of 6', 'Canada joins, 4 boycott', 'Next: China answers'],
  [5, 'Step 5 of 6', 'China answers, 4 boycott', 'Next: Russia accepts'],
  [6, 'Step 6 of 6', 'Russia accepts, 4 boycott, 1 support: accepts the invitation', 'Replay'],
] as const)('step %d is said in its exact words', (step, number, valueText, button) => {
  const caption = captionAt(story, timeline, en, step as Step)
  expect(caption).toEqual({
    label: valueText.split(',')[0],
    number,
    valueText,
    mapName: `Map, ${valueText.replace(',', `, step ${step} of 6,`)}`,
    button,
  })
})

test('the number stands where the words of a stance name it, between the commas of the language', () => {
  const stances = story.stances.map(stance => ({ ...stance, ...(stance.count && { count: 'бойкот: {n}' }) }))
  const caption = captionAt({ ...story, stances }, timeline, { ...en, listed: '{a}، {b}' }, 6 as Step)
  expect(caption.valueText).toBe('Russia accepts، бойкот: 4، бойкот: 1')
})
