import { expect, test } from 'vitest'
import { recordReport } from '../record/recordReport.ts'
import { checkNumbers } from './checkNumbers.ts'

/** What is said of a finding where two cut ties, three reduce them, and four are addressed. */
const said = (finding: string, language = 'en') => {
  const report = recordReport('record.json', '{}')
  const byStance = new Map(Object.entries({ cut: 2, reduce: 3, host: 0 }))
  checkNumbers(finding, language, { byStance, addressed: 4, stated: new Set([2022, 1200]) }, ['x'], report)
  return report.problems.map(({ expected, found }) => `${found} ${expected.replace(/^.*here: /, '')}`)
}

test.each([
  'Two [cut ties](cut), three [reduce](reduce) them.',
  '[Two](cut) and [three](reduce).',
  'They [cut ties](cut): two countries.',
  'The second to [cut ties](cut), after the first.',
  'Of the four that it names two [cut ties](cut).',
  'Three more wait; no one else [cuts ties](cut), and not one talks.',
  'In 2022 some 1,200 athletes of three countries [stay](reduce).',
  'Beijing 2022 sees [cuts](cut).',
  'The Beijing 2022 [cuts](cut) are there.',
  'Nobody says how many. Four are warned.',
])('"%s" holds', finding => {
  expect(said(finding)).toEqual([])
})

test.each([
  ['[One](cut) cuts ties.', '"One" 2 (cut)'],
  ['Three [cut ties](cut).', '"Three" 2 (cut)'],
  ['They [cut ties](cut): three countries.', '"three" 2 (cut)'],
  ['Two [cut ties](cut), two [reduce](reduce) them.', '"two" 3 (reduce)'],
  ['The third to [cut ties](cut).', '"third" 2 (cut)'],
  ['2022 countries [cut ties](cut).', '"2022" 2 (cut)'],
  ['A dozen countries; nobody else.', '"dozen" 2, 3, 4'],
  ['Seventeen are warned.', '"Seventeen" 2, 3, 4'],
  ['One [hosts](host).', '"One" none (host)'],
])('"%s" does not', (finding, told) => {
  expect(said(finding).slice(-1)).toEqual([told])
})
