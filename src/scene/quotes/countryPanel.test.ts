import { describe, expect, test } from 'vitest'
import { STEPS, stepAt, story, timeline } from '../../beijingFixture.testing.ts'
import { countryCode } from '../../model/country/countryCode.ts'
import { countryPanel } from './countryPanel.ts'
import type { Quotation } from './quotation.ts'

const panelOf = (code: string, event: string) =>
  countryPanel(story, timeline, stepAt(event), countryCode(code))

function namedPanel(code: string, event: string) {
  const panel = panelOf(code, event)
  if (panel.kind !== 'named') throw new Error(`${code} is not named`)
  return panel
}

const inShort = (quotations: readonly Quotation[]) => quotations.map(({ statements }) => statements.join(' '))

/** What colours it, what its officials said, what was said about it: the same words at every step. */
const GROUPS = {
  USA: { colours: ['F13', 'F10 F11', 'F20'], said: [], about: ['F15 F16', 'F17 F18'] },
  AUS: { colours: ['F14', 'F20'], said: [], about: ['F15 F16', 'F17 F18'] },
  GBR: { colours: ['F14', 'F20'], said: [], about: ['F15 F16', 'F17 F18'] },
  CAN: { colours: ['F14', 'F20'], said: [], about: ['F15 F16'] },
  CHN: { colours: ['F09 F11'], said: ['F15 F16', 'F17 F18', 'F19', 'F21 F22'], about: ['F12'] },
  RUS: { colours: ['F08'], said: ['F09', 'F12'], about: [] },
} as const
const CODES = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

describe.each(['gbr', 'rus'])('at %s', event => {
  test.each(CODES)('%s has its statements in their groups', code => {
    const { colours, said, about } = namedPanel(code, event)
    expect({ colours: inShort(colours), said: inShort(said), about: inShort(about) }).toEqual(GROUPS[code])
  })
})

test.each([
  ['USA', 'gbr', 'boycott', 1, 1],
  ['AUS', 'gbr', 'boycott', 2, 2],
  ['GBR', 'gbr', 'boycott', 3, 3],
  ['CAN', 'gbr', 'later', undefined, 4],
  ['CHN', 'gbr', 'host', 0, 0],
  ['RUS', 'gbr', 'later', undefined, 6],
  ['CAN', 'rus', 'boycott', 4, 4],
  ['CHN', 'rus', 'host', 0, 0],
  ['RUS', 'rus', 'support', 6, 6],
])('%s at %s: %s since step %s, first named at %s', (code, event, stance, since, first) => {
  const panel = namedPanel(code, event)
  expect(panel.standing).toEqual(
    stance === 'later' ? { kind: 'none', later: true } : { kind: 'stance', stance },
  )
  expect(panel).toMatchObject({ since, first })
})

describe('Canada', () => {
  test('never shows the warning that names three countries, but leads to it', () => {
    for (const step of STEPS) {
      const panel = countryPanel(story, timeline, step, countryCode('CAN'))
      expect(JSON.stringify(panel)).not.toMatch(/F17|F18|wrongful actions|political manipulation/)
      expect(panel).toMatchObject({
        seeAlso: ['9', '10'],
        outside: ['the official transcript names Canada too.'],
      })
    }
  })

  test('is the only one with such a way and with a fact from outside', () => {
    for (const code of CODES.filter(other => other !== 'CAN')) {
      expect(namedPanel(code, 'rus')).toMatchObject({ seeAlso: [], outside: [] })
    }
  })
})

describe('every named country', () => {
  test.each(CODES)('%s underlines a clause in the colour of its own stance, and no other', code => {
    const { colours, said, about } = namedPanel(code, 'rus')
    const stance = { CHN: 'host', RUS: 'support' }[code as string] ?? 'boycott'
    const marks = (quotations: readonly Quotation[]) =>
      quotations.flatMap(({ runs }) => runs.flatMap(run => run.mark ?? []))
    expect([...new Set(marks(colours))]).toEqual([stance])
    expect(marks([...said, ...about])).toEqual([])
  })

  test.each(CODES)('%s shows every statement that its panel is to show, once', code => {
    const { colours, said, about } = namedPanel(code, 'rus')
    const shown = [...colours, ...said, ...about].flatMap(({ statements }) => statements)
    const wanted = story.statements
      .filter(({ panels }) => panels.includes(countryCode(code)))
      .map(({ id }) => id)
    expect(shown.toSorted()).toEqual(wanted.toSorted())
  })
})

test.each([
  ['FRA', { kind: 'none', later: false }],
  ['TWN', { kind: 'none', later: false }],
  ['XCR', { kind: 'disputed' }],
])('%s is unnamed at every step: no words of the article', (code, standing) => {
  for (const step of STEPS) {
    expect(countryPanel(story, timeline, step, countryCode(code))).toEqual({
      kind: 'unnamed',
      code,
      standing,
    })
  }
})
