import { expect, test } from 'vitest'
import { LAST, story, timeline } from '../../beijingFixture.testing.ts'
import { loadStory } from '../../build/story/loadStory.ts'
import { stripHeads } from './stripHeads.ts'
import { stripRoom } from './stripRoom.ts'

const roomIn = (language: string) => {
  const told = loadStory('beijing-2022', language).story
  return stripRoom(
    told.events.map(({ tile }) => tile),
    stripHeads(told, timeline, LAST),
  )
}

test('English has room in one line', () => {
  expect(story.language).toBe('en')
  expect(roomIn('en')).toEqual({ labelsInTwo: false, headsApart: false })
})

test('Russian has not', () => {
  expect(roomIn('ru')).toEqual({ labelsInTwo: true, headsApart: true })
})
