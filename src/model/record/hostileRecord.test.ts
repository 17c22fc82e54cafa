import { expect, test } from 'vitest'
import { parseText, recordInEnglish } from './fixtures/recordFile.ts'
import { storyIn } from './storyIn.ts'

/** Members that reach for the prototype of every object, as a file would hold them. */
const REACHING = [
  '"__proto__": {"polluted": true},',
  '"constructor": {"prototype": {"polluted": true}}, "toString": 1,',
]

/** A record as text with a member put first into each object of it, one text for each object. */
function* withMember(member: string): Generator<string> {
  const text = JSON.stringify(recordInEnglish())
  for (const { index } of text.matchAll(/\{(?=")/g))
    yield text.slice(0, index + 1) + member + text.slice(index + 1)
}

/** Everything inside a value, itself first. */
function* insideOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* insideOf(inner)
}

test.each(REACHING)('no depth of a record takes %s in', member => {
  const seen = { refused: 0, read: 0 }
  let index = 0
  for (const text of withMember(member)) {
    index += 1
    // The objects of one kind are many: of each some are tried.
    if (index > 6 && index % 7 !== 0) continue
    const parsed = parseText(text)
    if (!parsed.ok) seen.refused += 1
    else {
      seen.read += 1
      const story = storyIn(parsed.value, 'en', date => date)
      for (const part of [...insideOf(parsed.value), ...insideOf(story)]) {
        const plain = Array.isArray(part) ? Array.prototype : Object.prototype
        expect(Object.getPrototypeOf(part)).toBe(plain)
        expect(Object.hasOwn(part, 'polluted')).toBe(false)
      }
    }
  }
  expect(index).toBeGreaterThan(150)
  expect(seen.refused + seen.read).toBeGreaterThan(25)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})
