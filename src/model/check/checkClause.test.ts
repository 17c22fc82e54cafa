import { expect, test } from 'vitest'
import { foundBy } from '../record/fixtures/foundBy.ts'
import { checkClause } from './checkClause.ts'

const SENTENCE = 'Canada declared a boycott after Australia declared a boycott, and China’s envoy said no.'

/** What is said of a clause of the first statement. */
const found = (clause: string, before?: string, sentence = SENTENCE) =>
  foundBy(
    (record, report) => {
      const [statement] = record.statements
      if (statement) checkClause(statement, record, ['statements', 0], report)
    },
    [
      { path: ['sentences', 0, 'text'], value: sentence },
      { path: ['statements', 0, 'clause'], value: clause },
      ...(before === undefined ? [] : [{ path: ['statements', 0, 'before'], value: before }]),
    ],
  )

test.each<[string, string?]>([
  ['after Australia declared a boycott'],
  ["China's envoy said no"],
  ['declared a boycott', 'Canada'],
  ['declared a boycott', 'after Australia'],
])('"%s" stands in one place', (clause, before) => {
  expect(found(clause, before)).toEqual([])
})

test('a clause that stands twice asks for the words before it', () => {
  expect(found('declared a boycott')).toEqual([
    [
      'statements[0].before',
      'nothing',
      'the words before the place that is meant: the clause stands 2 times in sentence headline',
    ],
  ])
  expect(found('declared a boycott', 'China')).toEqual([
    ['statements[0].before', '"China"', expect.stringContaining('words that stand just before the clause')],
  ])
})

test.each(['eclared a boycott after', 'and China', 'said n'])('"%s" is cut within a word', clause => {
  expect(found(clause)).toEqual([
    ['statements[0].clause', `"${clause}"`, expect.stringContaining('begin and end whole')],
  ])
})

test.each([', and China’s envoy', '.'])('"%s" begins with no word', clause => {
  expect(found(clause)).toEqual([
    ['statements[0].clause', `"${clause}"`, 'a clause that begins with a word, or with its quotation mark'],
  ])
})
