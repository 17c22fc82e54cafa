import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../model/fixtures/propertyRuns.ts'
import { csvText } from './csvText.ts'

/** Read by somebody else's parser. */
const read = (text: string): string[][] => parse(text, { record_delimiter: '\r\n', relax_column_count: true })

/** Begins with what a spreadsheet would run, alone or after spaces. */
const FORMULA = /^[\s\p{Z}]*[=+\-@\t\r\n＝＋－＠]/u

test('cells with commas, quotation marks and line breaks come back as they were', () => {
  const cells = ['plain', 'a, b', '“so”, "he said"', 'two\r\nlines', '', 'Britain']
  expect(read(csvText([cells]))).toEqual([cells])
})

test('rows end with a line break each, quotation marks stand only where they must, broken letters are replaced', () => {
  const rows = [
    ['Code', 'Stance', 1],
    ['GBR', 'a, b', -2],
    ['x\ud800y', '\udc00', 'two\nlines'],
  ]
  expect(csvText(rows)).toBe('Code,Stance,1\r\nGBR,"a, b",-2\r\nx\ufffdy,\ufffd,"two\nlines"\r\n')
  expect(csvText([['say "so"', 'a\rb']])).toBe('"say ""so""","a\rb"\r\n')
})

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '  =1',
  ' =1',
  '＝1',
  '＠x',
  '　＋1',
])('a spreadsheet does not run %j', text => {
  const [[cell = ''] = []] = read(csvText([[text, 'x']]))
  expect(cell.startsWith("'")).toBe(true)
})

test('numbers stay numbers, negative ones too; what is no number is empty', () => {
  expect(csvText([[-1, 0, 2.5, Number.NaN, Number.POSITIVE_INFINITY]])).toBe('-1,0,2.5,,\r\n')
})

test('any text is read back whole, and none is a formula', propertyTime, () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', ' -', '"', '\r\n', '\0', '﻿'),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\0'), fc.string()).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), cells => {
      const [row = []] = read(csvText([['head', ...cells]]))
      expect(row).toHaveLength(cells.length + 1)
      for (const [index, cell] of row.slice(1).entries()) {
        expect(cell).not.toMatch(FORMULA)
        const plain = (cells[index] ?? '').replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')
        expect([plain, `'${plain}`]).toContain(cell)
      }
    }),
    propertyRuns,
  )
})
