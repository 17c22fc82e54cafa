import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../model/record/fixtures/propertyRuns.ts'
import type { CellSeparator } from './cellSeparator.ts'
import { csvText } from './csvText.ts'

const SEPARATORS = [',', ';'] as const satisfies readonly CellSeparator[]

/** Read by somebody else's parser. */
const read = (text: string, delimiter: CellSeparator = ','): string[][] =>
  parse(text, { delimiter, record_delimiter: '\r\n', relax_column_count: true })

/** The cells of a file for a program that splits elsewhere: after any separator, whatever quotation marks say. */
const torn = (text: string): string[] => text.split(/[,;|\t\r\n\v\f\x85\u2028\u2029،؛、，；]/)

/** Begins with what a spreadsheet would run, alone or after what it passes over. */
const FORMULA = /^[\s\p{Z}\p{C}"]*[=+\-@⁺₊⁼₌﬩﹢﹣﹦﹫＝＋－＠]/u

test('cells with commas, semicolons, quotation marks and line breaks come back as they were', () => {
  const cells = ['plain', 'a, b', 'a; b', '“so”, "he said"', 'two\r\nlines', 'a\tb', '', 'Britain']
  for (const separator of SEPARATORS) expect(read(csvText([cells], separator), separator)).toEqual([cells])
})

test('rows end with a line break each, quotation marks stand only where they must, broken letters are replaced', () => {
  const rows = [
    ['Code', 'Stance', 1],
    ['GBR', 'a, b', -2],
    ['x\ud800y', '\udc00', 'two\nlines'],
  ]
  expect(csvText(rows)).toBe('Code,Stance,1\r\nGBR,"a, b",-2\r\nx\ufffdy,\ufffd,"two\nlines"\r\n')
  expect(csvText(rows, ';')).toBe('Code;Stance;1\r\nGBR;"a, b";-2\r\nx\ufffdy;\ufffd;"two\nlines"\r\n')
  expect(csvText([['say "so"', 'a\rb', 'c;d']])).toBe('"say ""so""","a\rb","c;d"\r\n')
})

describe('a spreadsheet', () => {
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
    '\u200b=1',
    '\ufeff=1',
    '"=1"',
    '＝1',
    '＠x',
    '　＋1',
    '﹦1',
    ';=1+1',
    '; =1+1',
    ',=1',
    '\t;\0=1',
    '\u2028=1',
  ])('does not run %j', text => {
    for (const separator of SEPARATORS) {
      const [[cell = ''] = []] = read(csvText([[text, 'x']], separator), separator)
      expect(cell.startsWith("'")).toBe(true)
    }
  })

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1', "a; '=1+1"],
    ['a,\u00a0-1', "a,\u00a0'-1"],
    ['a\t@b', "a\t'@b"],
    ['a|=b', "a|'=b"],
    ['a\n=b\r\n+c', "a\n'=b\r\n'+c"],
    ['a;"=b"', 'a;"\'=b"'],
    ['a;\0=b', "a;'=b"],
    ['a;;=b', "a;;'=b"],
    ['a；＝b', "a；'＝b"],
    ['a؛=b', "a؛'=b"],
    ['3 = 3; b = c', '3 = 3; b = c'],
    ['ten-year, well-known', 'ten-year, well-known'],
  ])('that splits at another separator runs nothing of %j', (text, kept) => {
    for (const separator of SEPARATORS)
      expect(read(csvText([['x', text]], separator), separator)).toEqual([['x', kept]])
  })
})

test('numbers stay numbers, negative ones too; what is no number is empty', () => {
  expect(csvText([[-1, 0, 2.5, Number.NaN, Number.POSITIVE_INFINITY]])).toBe('-1,0,2.5,,\r\n')
})

test('any text is read back whole, and none is a formula, wherever the file is split', propertyTime, () => {
  const separators = fc.constantFrom(';', ',', '\t', '|', '\n', '\r\n', '؛', '；', '\u2028')
  const formula = fc.constantFrom('=', '+', '-', '@', '＝', '﹣')
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', ' -', '"', '\r\n', '\0', '﻿'),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\0'), fc.string()).map(parts => parts.join('')),
    fc
      .array(fc.oneof(separators, formula, fc.constantFrom(' ', '"', '\0', '\u200b', "'"), fc.string()))
      .map(parts => parts.join('')),
  )
  const unmarked = (cell: string) => cell.replaceAll("'", '')
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...SEPARATORS),
      (cells, separator) => {
        const file = csvText([['head', ...cells]], separator)
        for (const cell of torn(file)) expect(cell).not.toMatch(FORMULA)
        const [row = []] = read(file, separator)
        expect(row).toHaveLength(cells.length + 1)
        for (const [index, cell] of row.slice(1).entries()) {
          expect(cell).not.toMatch(FORMULA)
          const plain = (cells[index] ?? '').replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')
          expect(unmarked(cell)).toBe(unmarked(plain))
        }
      },
    ),
    propertyRuns,
  )
})
