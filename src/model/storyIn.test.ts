import { describe, expect, test } from 'vitest'
import { recordText } from './fixtures/recordFile.ts'
import type { RawRecord } from './recordSchema.ts'
import { storyIn } from './storyIn.ts'

/** The real record as its file holds it: `parseRecord.test.ts` holds that it is one. */
const record = JSON.parse(recordText) as RawRecord
/** Told anew by each test, so that one that fails names what it is about. */
const english = () => storyIn(record, 'en', date => `<${date}>`)

/** Every string of a value, at any depth. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe('storyIn', () => {
  test('writes dates from outside as the language does', () => {
    expect(english().events.find(({ id }) => id === 'rus')?.outside).toBe(
      'the presidents’ call was on <2021-12-15>; the acceptance was first reported on <2021-09-16>.',
    )
  })

  test('leaves no brace, no mark and no straight quotation mark in anything that is read', () => {
    expect(strings(english()).filter(text => /[{}]|\]\(|["']/.test(text))).toEqual([])
  })

  test('leaves nothing empty', () => {
    expect(strings(english()).filter(text => text.trim() === '')).toEqual([])
  })

  test('reads the marks of findings into runs', () => {
    expect(english().events.find(({ id }) => id === 'gbr')?.finding).toEqual([
      { text: 'Britain also declares a ' },
      { text: 'boycott', stance: 'boycott' },
      { text: ': three countries.' },
    ])
  })

  test('cuts every clause out of its sentence by offsets that hold in the curled text', () => {
    const story = english()
    for (const [index, { sentence, start, end }] of story.statements.entries()) {
      const text = story.sentences.find(({ number }) => number === sentence)?.text ?? ''
      const straight = text.slice(start, end).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
      expect(straight).toBe(record.statements[index]?.clause)
    }
  })

  test('takes the texts of the language asked for, in every part of the story', () => {
    const both = JSON.parse(JSON.stringify(record), (_, value) =>
      typeof value?.en === 'string' ? { ...value, xx: 'XX' } : value,
    )
    const other = storyIn(both, 'xx', date => date)
    const said = [other.start.label, other.territoryNote, ...Object.values(other.words)]
    const events = other.events.flatMap(({ label, tile, finding }) => [
      label,
      tile,
      ...finding.map(r => r.text),
    ])
    expect(new Set([...said, ...events, ...Object.values(other.sentenceNotes)])).toEqual(new Set(['XX']))
    expect(other.sentences).toEqual(english().sentences)
  })

  test('is plain data: it crosses to the browser as JSON unchanged', () => {
    const story = english()
    expect(JSON.parse(JSON.stringify(story))).toEqual(story)
  })
})
