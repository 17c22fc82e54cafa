import { describe, expect, test } from 'vitest'
import { story } from '../../beijingFixture.testing.ts'
import type { Statement } from '../../model/story.ts'
import { whoBefore, whoSpeaks } from './whoSpeaks.ts'

/** A story of one sentence, said by the speaker of a statement that begins at the clause. */
function told(text: string, clause: string, name = 'Ana Lima', articleLanguage = 'en') {
  const start = text.indexOf(clause)
  const speaker = { name, role: 'mayor', countries: [] }
  const statement = { ...story.statements[0], id: 'A1', sentence: '1', start, end: text.length, speaker }
  return { articleLanguage, sentences: [{ number: '1', text }], statements: [statement as Statement] }
}

describe('who speaks in a sentence', () => {
  test('is told where the sentence begins with "He"', () => {
    const found = story.sentences.flatMap(({ number }) => {
      const who = whoSpeaks(story, number)
      return who === undefined ? [] : [[number, who]]
    })
    expect(found).toEqual([['5', 'Vladimir Putin, President of Russia']])
  })

  test.each([
    ['en', 'She said the town would stay away.', 'the town'],
    ['ru', 'Она сказала, что город не приедет.', 'город'],
    ['fr', 'Elle a dit que la ville ne viendrait pas.', 'la ville'],
    ['es', 'Él dijo que la ciudad no iría.', 'la ciudad'],
    ['id', 'Dia mengatakan kota itu tidak akan hadir.', 'kota'],
    ['zh-Hans', '她说该市不会出席。', '该市'],
    ['ar', 'هي قالت إن المدينة لن تحضر.', 'المدينة'],
  ])('is told in %s: %s', (language, text, clause) => {
    expect(whoSpeaks(told(text, clause, 'Ana Lima', language), '1')).toBe('Ana Lima, mayor')
  })

  test.each([
    ['begins otherwise', 'Lima said the town would stay away.', 'the town', 'Ana Lima'],
    ['begins with a longer word', 'Sheffield said the town would stay away.', 'the town', 'Ana Lima'],
    ['is itself what somebody says of "him"', 'He was wrong to come, it was said.', 'He was', 'Ana Lima'],
    ['names the speaker besides', 'He heard Lima say the town would come.', 'the town', 'Ana Lima'],
  ])('is not told where it %s', (_, text, clause, name) => {
    expect(whoSpeaks(told(text, clause, name), '1')).toBeUndefined()
  })

  test('stands in brackets, before the words', () => {
    expect([whoBefore('Ana Lima'), whoBefore(undefined)]).toEqual(['[Ana Lima] ', ''])
  })
})
