import { expect, test } from 'vitest'
import { changed } from '../record/fixtures/changed.ts'
import { parseText, recordInEnglish } from '../record/fixtures/recordFile.ts'

type Change = Parameters<typeof changed>[1][number]

const said = (record: unknown) => {
  const parsed = parseText(JSON.stringify(record, null, 2))
  return parsed.ok ? [] : parsed.faults.map(({ field, found, suggestion }) => [field, found, suggestion])
}
/** Our story with one code in the place of another, wherever it stands. */
const replaced = (code: string, other: string) =>
  JSON.parse(JSON.stringify(recordInEnglish()).replaceAll(`"${code}"`, JSON.stringify(other)))

test.each([
  ['GBN', '"GAB" (Gabon)'],
  ['UKD', undefined],
  ['GB', '"GBR" (Britain)'],
  ['gbr', '"GBR" (Britain)'],
  ['GBR\u00A0', '"GBR" (Britain)'],
  ['ENG', '"GBR" (Britain), of which England is a part'],
  ['Congo', '"COG" (Republic of Congo) or "COD" (Democratic Republic of Congo)'],
])('%j in all places is one problem', (code, suggestion) => {
  const [problem, ...others] = said(replaced('GBR', code))
  expect(others).toEqual([])
  expect(problem?.[1]).toMatch(/ \(and in \d+ more places\)$/)
  if (suggestion !== undefined) expect(problem?.[2]).toBe(suggestion)
})

test.each<[Change['path']]>([
  [['countries', 2, 'code']],
  [['events', 2, 'actor']],
  [['statements', 13, 'concerns', 1]],
  [['given', 0, 'country']],
])('a wrong code at %j alone is one problem', path => {
  for (const value of ['GBN', 'QQQ', 'GB', 'Congo', 'MAC'])
    expect(
      said(changed(recordInEnglish(), [{ path, value }])).map(([, found]) => found),
      value,
    ).toEqual([`"${value}"`])
})

test('numbers are counted all the same', () => {
  const finding: Change = {
    path: ['events', 2, 'finding', 'en'],
    value: 'Five countries [boycott](boycott).',
  }
  const found = said(changed(replaced('GBR', 'GB'), [finding])).map(([field]) => field)
  expect(found).toHaveLength(2)
  expect(found).toContain('events[2].finding.en')
})
