import { describe, expect, test } from 'vitest'
import type { Change } from '../record/fixtures/changed.ts'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { world } from '../record/fixtures/recordFile.ts'
import { checkStatements } from './checkStatements.ts'

const found = (...changes: Change[]) =>
  foundBy((record, report) => checkStatements(record, world, report), changes)

test('finds nothing in the statements of the real record', () => {
  expect(found()).toEqual([])
})

describe('a statement that continues another', () => {
  const EXPECTED = 'a direct statement of the sentence just before'

  // F18 stands in sentence 10; F17, direct, in 9. F21 is direct and stands in 13, F16 is reported and stands in 8.
  test('must continue direct speech of the previous sentence', () => {
    expect(found({ path: ['statements', 17, 'continues'], value: 'F21' })).toEqual([
      ['statements[17].continues', '"F21"', EXPECTED],
    ])
    expect(found({ path: ['statements', 16, 'continues'], value: 'F16' })).toEqual([
      ['statements[16].continues', '"F16"', EXPECTED],
    ])
  })

  test('is not checked against an unknown statement or sentence, which is reported elsewhere', () => {
    expect(found({ path: ['statements', 17, 'continues'], value: 'NOBODY' })).toEqual([])
    expect(found({ path: ['statements', 17, 'sentence'], value: '99' })).toEqual([])
  })
})

test('reports a clause of another sentence, and names that sentence', () => {
  expect(found({ path: ['statements', 12, 'sentence'], value: '8' })).toEqual([
    [
      'statements[12].clause',
      expect.stringContaining('the United States de'),
      'words of sentence 8; these stand in sentence 7',
    ],
  ])
})

test('accepts panels of countries concerned, of the speaker’s and of the actor; leaves unknown codes to other checks', () => {
  const expected = "a country that the statement concerns, its speaker's, or the actor of its event"
  // F08 makes the event of Russia and has no speaker; F11 has one of the United States and concerns China.
  expect(found({ path: ['statements', 7, 'concerns'], value: [] })).toEqual([])
  expect(found({ path: ['statements', 10, 'panels'], value: ['USA', 'CHN', 'FRA', 'QQQ'] })).toEqual([
    ['statements[10].panels[2]', '"FRA"', expected],
  ])
})

describe('accepts direct speech with quotation marks of any language', () => {
  /** What is said of a clause of direct speech that stands in its sentence. */
  const said = (clause: string) =>
    found(
      { path: ['sentences', 10, 'text'], value: clause },
      { path: ['statements', 17, 'clause'], value: clause },
    )

  test.each([
    '"They must pay,"',
    '“They must pay,”',
    '“They must pay.',
    'They must pay,”',
    '„Sie müssen zahlen“',
    '»Sie müssen zahlen«',
    '« Ils doivent payer »',
    '‹Ils doivent payer›',
    '「他们必须付出代价」',
    '『他们必须付出代价』',
    '‘They must pay,’',
    "'They mustn't pay,'",
    'They must pay,’',
    'They mustn’t pay’',
  ])('%s', clause => {
    expect(said(clause)).toEqual([])
  })

  test.each(['They must pay', 'They mustn’t pay', "They mustn't pay", 'the ministers’ price', ''])(
    'reports direct speech without any: %s',
    clause => {
      expect(said(clause)).toEqual([
        ['statements[17].clause', `"${clause}"`, 'its quotation mark: it is direct speech'],
      ])
    },
  )
})
