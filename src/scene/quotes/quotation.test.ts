import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { story } from '../../beijingFixture.testing.ts'
import { propertyRuns, propertyTime } from '../../model/record/fixtures/propertyRuns.ts'
import { markedRuns, quotationsOf } from './quotation.ts'

const NONE: ReadonlyMap<string, string> = new Map()
const textOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')

describe('direct speech', () => {
  test.each([
    [
      ['F12'],
      {
        statements: ['F12'],
        sentences: ['6'],
        direct: true,
        runs: [
          {
            text: '“I would like to note that we have always supported each other on issues of international sports cooperation, including the rejection of any attempts to politicize sport and the Olympic movement,”',
          },
        ],
        attribution: 'President Putin said.',
        speaker: 'Vladimir Putin, President of Russia',
      },
    ],
    [
      ['F17', 'F18'],
      {
        statements: ['F17', 'F18'],
        sentences: ['9', '10'],
        direct: true,
        runs: [
          {
            text: '“The United States, Britain, and Australia have used the Olympic platform for political manipulation. They must pay the price for their wrongful actions,”',
          },
        ],
        attribution: 'said Wang Wenbin, a spokesman for China’s Ministry of Foreign Affairs.',
      },
    ],
    [
      ['F21', 'F22'],
      {
        statements: ['F21', 'F22'],
        sentences: ['13', '14'],
        direct: true,
        runs: [
          {
            text: '“I don’t see any need to worry about the domino effect. On the contrary, most countries in the world have expressed their support for the Beijing Winter Olympics,”',
          },
        ],
        attribution: 'Wang explained when asked about the possibility of more boycotts.',
        speaker: 'Wang Wenbin, spokesman for China’s Ministry of Foreign Affairs',
      },
    ],
  ])('%s is whole, with the words that run on from it and who is not told there', (ids, quotation) => {
    expect(quotationsOf(story, ids, NONE)).toEqual([quotation])
  })

  test('of a government that speaks by its name alone names it once', () => {
    const statements = story.statements.map(statement =>
      statement.id === 'F12' && statement.speaker
        ? {
            ...statement,
            speaker: { name: 'Russia', role: 'Russia', countries: statement.speaker.countries },
          }
        : statement,
    )
    expect(quotationsOf({ ...story, statements }, ['F12'], NONE)[0]?.speaker).toBe('Russia')
  })

  test.each([
    [['F18', 'F17'], '9,10', 'said Wang Wenbin, a spokesman for China’s Ministry of Foreign Affairs.'],
    [['F22', 'F21'], '13,14', 'Wang explained when asked about the possibility of more boycotts.'],
  ])('%s is read in the article’s order, however it is listed', (ids, sentences, attribution) => {
    const reversed = { ...story, statements: story.statements.toReversed() }
    const [quotation, ...others] = quotationsOf(reversed, ids, NONE)
    expect(others).toEqual([])
    expect(quotation?.sentences.join()).toBe(sentences)
    expect(quotation?.attribution).toBe(attribution)
    expect(quotation).toEqual(quotationsOf(story, ids.toReversed(), NONE)[0])
  })

  test('of two clauses in one sentence names that sentence once', () => {
    const statements = story.statements.flatMap(each => {
      const middle = each.start + 'They must pay the price'.length
      return each.id === 'F18'
        ? [
            { ...each, id: 'later', start: middle + 1 },
            { ...each, end: middle },
          ]
        : [each]
    })
    const [quotation] = quotationsOf({ ...story, statements }, ['later', 'F18', 'F17'], NONE)
    expect(quotation?.sentences).toEqual(['9', '10'])
    expect(quotation?.runs).toEqual(quotationsOf(story, ['F17', 'F18'], NONE)[0]?.runs)
  })

  test('is never underlined', () => {
    const marks = new Map(story.statements.map(({ id }) => [id, 'boycott']))
    const spoken = story.statements.filter(({ speech }) => speech === 'direct').map(({ id }) => id)
    const quotations = quotationsOf(story, spoken, marks)
    expect(quotations).toHaveLength(3)
    expect(quotations.flatMap(({ runs }) => runs).filter(({ mark }) => mark !== undefined)).toEqual([])
  })
})

describe('prose', () => {
  test('is the whole sentence, once, with every marked clause', () => {
    const [quotation, ...others] = quotationsOf(story, ['F11', 'F10', 'F11'], new Map([['F10', 'boycott']]))
    expect(others).toEqual([])
    expect(quotation?.statements).toEqual(['F10', 'F11'])
    expect(textOf(quotation?.runs ?? [])).toBe(story.sentences.find(({ number }) => number === '5')?.text)
    expect(quotation?.runs.filter(({ mark }) => mark)).toEqual([
      { text: 'the White House last week said US government officials would boycott', mark: 'boycott' },
    ])
    expect(quotation).not.toHaveProperty('attribution')
    expect(quotation).not.toHaveProperty('speaker')
  })

  test('stands in the order in which it is first asked for', () => {
    const order = quotationsOf(story, ['F20', 'F17', 'F14', 'F18'], NONE).map(({ sentences }) =>
      sentences.join(),
    )
    expect(order).toEqual(['12', '9,10', '7'])
  })
})

test('marks lose no letter of a sentence, whatever clauses are marked', propertyTime, () => {
  const clause = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 50 }),
      fc.array(clause, { maxLength: 5 }),
      (text, clauses) => {
        const marked = clauses.map(({ start, length }) => ({ start, end: start + length, mark: 'm' }))
        const runs = markedRuns(text, marked)
        expect(textOf(runs)).toBe(text)
        expect(runs.every(run => run.text !== '')).toBe(true)
        const first = Math.min(...clauses.map(({ start }) => start))
        if (clauses.length > 0)
          expect(
            textOf(
              runs.slice(
                0,
                runs.findIndex(({ mark }) => mark),
              ),
            ),
          ).toBe(text.slice(0, first))
      },
    ),
    propertyRuns,
  )
})
