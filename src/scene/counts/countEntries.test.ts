import { describe, expect, test } from 'vitest'
import { LAST, STEPS, story, telling } from '../../beijingFixture.testing.ts'
import { loadStory } from '../../build/story/loadStory.ts'
import { timelineOf } from '../../timeline/timelineOf.ts'
import { countEntries, uncapitalised } from './countEntries.ts'

/** The line as it is read at a step. */
const lineAt = (step: (typeof STEPS)[number], told = telling) =>
  countEntries(told, step).map(({ count, more, name }) => `${count ?? '–'} ${name}${more}`)

test('the line says who holds which stance, at every step', () => {
  expect(lineAt(LAST)).toEqual([
    '4 boycott: no officials sent',
    '– host: China',
    '1 support: accepts the invitation',
  ])
  expect(
    STEPS.map(step =>
      countEntries(telling, step)
        .map(({ count }) => count ?? '–')
        .join(' '),
    ),
  ).toEqual(['0 – 0', '1 – 0', '2 – 0', '3 – 0', '4 – 0', '4 – 0', '4 – 1'])
})

test('a phone has the words before the colon, in any script', () => {
  const names = (language: string) =>
    countEntries(loadStory('beijing-2022', language).telling, LAST).map(({ name }) => name)
  expect(names('en')).toEqual(['boycott', 'host', 'support'])
  expect(names('zh-Hans')).toEqual(['抵制', '东道主', '支持'])
  expect(names('fr')).toEqual(['boycott', 'pays hôte', 'soutien'])
})

describe('a stance', () => {
  test('that nobody ever holds is left out', () => {
    const events = story.events.filter(({ id }) => id !== 'rus')
    const told = { ...telling, story: { ...story, events }, timeline: timelineOf({ ...story, events }, []) }
    expect(countEntries(told, (LAST - 1) as typeof LAST).map(({ stance }) => stance)).toEqual([
      'boycott',
      'host',
    ])
  })

  test('that is not counted and has many holders is told without their names', () => {
    const stances = story.stances.map(({ count: _, ...stance }) => stance)
    const told = { ...telling, story: { ...story, stances } }
    expect(lineAt(LAST, told)).toEqual([
      '– boycott: no officials sent',
      '– host: China',
      '– support: accepts the invitation: Russia',
    ])
  })
})

test.each([
  ['Boycott', 'boycott'],
  ['EU members', 'EU members'],
  ['Été', 'été'],
  ['', ''],
])('%s within a line is %s', (text, within) => {
  expect(uncapitalised(text, 'en')).toBe(within)
})
