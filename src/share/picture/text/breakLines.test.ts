import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns, propertyTime } from '../../../model/record/fixtures/propertyRuns.ts'
import { HOSTILE } from '../poisoned.testing.ts'
import { balanceLines, breakLines, charactersOf, cutLines, type TextLine } from './breakLines.ts'
import type { Measure } from './measure.ts'

/** Every code point is 10 px wide. */
const measure: Measure = text => [...text].length * 10
const face = { family: 'sans', size: 20, weight: 400 } as const
const wordsOf = (lines: readonly TextLine[]) => lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
/** A letter with sixty marks is wider than a line of code points: it stands alone. */
const charactersIn = ({ runs }: TextLine) => charactersOf(runs.map(({ text }) => text).join('')).length
const bare = (text: string) => text.replace(/\s/g, '')

describe('lines', () => {
  test('break between words, and white space counts once', () => {
    const runs = [{ text: '  one two\n three\t four ' }]
    expect(wordsOf(breakLines(runs, face, 90, measure))).toEqual(['one two', 'three', 'four'])
  })

  test('keep runs that touch together: a full stop stays with its word', () => {
    const runs = [{ text: 'sent ' }, { text: 'officials', fill: 'red' }, { text: '.' }]
    const lines = breakLines(runs, face, 100, measure)
    expect(wordsOf(lines)).toEqual(['sent', 'officials.'])
    expect(lines[1]?.runs.map(({ fill, width }) => [fill, width])).toEqual([
      ['red', 90],
      [undefined, 10],
    ])
  })

  test('break a word that is wider than a line, but no character', () => {
    expect(wordsOf(breakLines([{ text: 'abcdefghij' }], face, 40, measure))).toEqual(['abc', 'def', 'ghij'])
    const family = '👩‍👩‍👧‍👦'
    expect(wordsOf(breakLines([{ text: family.repeat(4) }], face, 150, measure))).toEqual([
      family.repeat(2),
      family.repeat(2),
    ])
  })

  test('are about as long as each other where they are balanced', () => {
    const runs = [{ text: 'aaaa bbbb cccc dddd eeee f' }]
    expect(wordsOf(breakLines(runs, face, 250, measure))).toEqual(['aaaa bbbb cccc dddd eeee', 'f'])
    expect(wordsOf(balanceLines(runs, face, 250, measure))).toEqual(['aaaa bbbb cccc', 'dddd eeee f'])
  })

  test('end in an ellipsis where they are cut, within the width', () => {
    const lines = breakLines([{ text: 'aaaa bbbb cccc' }, { text: ' dddd', fill: 'red' }], face, 90, measure)
    expect(wordsOf(lines)).toEqual(['aaaa bbbb', 'cccc dddd'])
    expect(wordsOf(cutLines(lines, 1, face, 90, measure))).toEqual(['aaaa bbb…'])
    expect(wordsOf(cutLines(lines, 2, face, 90, measure))).toEqual(['aaaa bbbb', 'cccc dddd'])
  })

  test('fit and lose nothing, whatever the words are', propertyTime, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE.map(each => each.slice(0, 400))),
    )
    const runs = fc.array(fc.record({ text, fill: fc.constantFrom('red', 'blue') }), { maxLength: 4 })
    fc.assert(
      fc.property(runs, fc.integer({ min: 100, max: 600 }), (given, width) => {
        const whole = bare(given.map(each => each.text).join(''))
        for (const lines of [
          breakLines(given, face, width, measure),
          balanceLines(given, face, width, measure),
        ]) {
          expect(bare(wordsOf(lines).join(''))).toBe(whole)
          expect(lines.filter(line => line.width > width && charactersIn(line) > 1)).toEqual([])
        }
        expect(
          cutLines(breakLines(given, face, width, measure), 2, face, width, measure).length,
        ).toBeLessThan(3)
      }),
      { numRuns: Math.ceil(propertyRuns.numRuns / 20) },
    )
  })
})

describe('lines break by the rules of Unicode', () => {
  const broken = (text: string, width: number) => wordsOf(breakLines([{ text }], face, width, measure))

  test('between Chinese characters, but before no closing mark and after no opening one', () => {
    const text = '四国与卡塔尔断交，关闭了“陆路”、海路（和空中）通道。'
    for (let width = 40; width <= 200; width += 10) {
      const lines = broken(text, width)
      expect(lines.join('')).toBe(text)
      expect(lines.filter(line => /^[，、。”）]/.test(line) || /[“（]$/.test(line))).toEqual([])
    }
    expect(broken(text, 100).length).toBeGreaterThan(2)
  })

  test('within no number and no word of another script', () => {
    const text = '涉及1,000个航班和Qatar的14.5%'
    for (let width = 60; width <= 140; width += 10)
      for (const whole of ['1,000', 'Qatar', '14.5%'])
        expect(broken(text, width).some(line => line.includes(whole))).toBe(true)
  })

  test('at no space that holds words together, which stays what it is', () => {
    expect(broken('neuf « mots\u00a0» et 5\u202f000 voix', 110)).toEqual(
      ['neuf « ', 'mots\u00a0» et', '5\u202f000 voix'].map(line => line.trim()),
    )
  })

  test('across runs: a mark stays with the clause before it', () => {
    const runs = [{ text: '断绝外交关系', underline: 'red' }, { text: '，并关闭' }]
    const lines = breakLines(runs, face, 60, measure)
    expect(wordsOf(lines)).toEqual(['断绝外交关', '系，并关闭'])
    expect(lines[1]?.runs.map(({ underline }) => underline)).toEqual(['red', undefined])
  })
})
