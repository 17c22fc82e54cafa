import { describe, expect, test } from 'vitest'
import { record, story } from './fixtures/realRecord.ts'
import { articleText } from './fixtures/recordFile.ts'

/* What the article says, as two people read it and agreed. Typed here a second time on purpose:
   a slip in the record must meet somebody who disagrees. */

/** Id, sentence, the countries it is about, and how its clause begins and ends. */
const STATEMENTS = [
  ['F01', 'headline', 'RUS CHN', 'Appointment To Meet President Xi Jinping At The Beijing Winter Olympics'],
  ['F02', 'headline', 'RUS CHN', 'President Putin: We Reject The Politicization Of Sports'],
  [
    'F03',
    '1',
    'RUS CHN',
    "Russia and China must stand firm in rejecting Western interference and defending each other's security interests",
  ],
  [
    'F04',
    '2',
    'RUS USA',
    'eight days after President Putin spoke with US President Joe Biden in a similar format',
  ],
  [
    'F05',
    '2',
    'RUS CHN',
    'underscores how shared hostility towards the West brings Moscow and Beijing closer',
  ],
  [
    'F06',
    '3',
    'RUS CHN',
    'One of the talks between the two leaders was related to the implementation of the 2022 Beijing Winter Olympics',
  ],
  ['F07', '4', '', 'a diplomatic boycott by a number of state leaders'],
  [
    'F08',
    '4',
    'RUS CHN',
    'President Putin accepted the invitation to attend the winter games with open arms',
  ],
  ['F09', '5', 'RUS CHN', 'he hoped to meet President Xi at the Winter Olympics in Beijing in February 2022'],
  ['F10', '5', 'USA', 'the White House last week said US government officials would boycott'],
  [
    'F11',
    '5',
    'CHN',
    'because of China\'s human rights "cruelty" against Muslim minorities in the western region of Xinjiang',
  ],
  [
    'F12',
    '6',
    'RUS CHN',
    '"I would like to note that we have always supported each other on issues of international sports cooperation, including the rejection of any attempts to politicize sport and the Olympic movement,"',
  ],
  ['F13', '7', 'USA', 'the United States declared a political boycott of the Beijing 2022 Winter Olympics'],
  ['F14', '7', 'AUS GBR CAN', 'Australia, Britain, and Canada also declared a boycott'],
  ['F15', '8', 'USA AUS GBR CAN', "China has strongly criticized these countries' moves"],
  [
    'F16',
    '8',
    'USA AUS GBR CAN',
    'they will pay the price for the erroneous action of a diplomatic boycott of the 2022 Beijing Olympics',
  ],
  [
    'F17',
    '9',
    'USA GBR AUS',
    '"The United States, Britain, and Australia have used the Olympic platform for political manipulation.',
  ],
  ['F18', '10', 'USA GBR AUS', 'They must pay the price for their wrongful actions,"'],
  ['F19', '12', 'CHN', 'China was not worried about the "domino effect" of a diplomatic boycott'],
  [
    'F20',
    '12',
    'AUS GBR CAN USA',
    'Australia, Britain, and Canada joined the United States in deciding not to send officials to the Games',
  ],
  ['F21', '13', 'CHN', '"I don\'t see any need to worry about the domino effect.'],
  [
    'F22',
    '14',
    '',
    'On the contrary, most countries in the world have expressed their support for the Beijing Winter Olympics,"',
  ],
  ['F23', '14', '', 'when asked about the possibility of more boycotts'],
] as const

/** Who speaks, and the sentences of which this is so; every other statement is the article's own. */
const SPEAKERS: Readonly<Record<string, string>> = {
  F02: 'Vladimir Putin',
  F03: 'Vladimir Putin and Xi Jinping',
  F09: 'Vladimir Putin',
  F10: 'the White House',
  F11: 'the White House',
  F12: 'Vladimir Putin',
  F16: 'China',
  F17: 'Wang Wenbin',
  F18: 'Wang Wenbin',
  F19: 'Wang Wenbin',
  F21: 'Wang Wenbin',
  F22: 'Wang Wenbin',
}

/** Event, what establishes it, who takes which stance, whom it addresses. */
const EVENTS = [
  ['usa', 'F13', { USA: 'boycott' }, ''],
  ['aus', 'F14', { AUS: 'boycott' }, ''],
  ['gbr', 'F14', { GBR: 'boycott' }, ''],
  ['can', 'F14', { CAN: 'boycott' }, ''],
  ['chn', 'F15 F16', {}, 'USA AUS GBR CAN'],
  ['rus', 'F08', { RUS: 'support' }, ''],
] as const

describe('the record of the article', () => {
  test('holds each statement in its sentence, word for word, about these countries and no others', () => {
    expect(record.statements.map(s => [s.id, s.sentence, s.concerns.join(' '), s.clause])).toEqual(STATEMENTS)
    for (const { clause } of record.statements) expect(articleText).toContain(clause)
  })

  test('gives each statement to the one who says it', () => {
    const speakers = record.statements.flatMap(({ id, speaker }) => (speaker ? [[id, speaker.name]] : []))
    expect(Object.fromEntries(speakers)).toEqual(SPEAKERS)
  })

  test('marks five statements as direct speech, and which of them are one quotation', () => {
    const direct = record.statements.filter(({ speech }) => speech === 'direct')
    expect(direct.map(({ id, continues = '' }) => `${id} ${continues}`.trim())).toEqual([
      'F12',
      'F17',
      'F18 F17',
      'F21',
      'F22 F21',
    ])
  })

  test('has the events in this order, with who acts, what makes them and whom they address', () => {
    const events = record.events.map(({ id, establishedBy, takes, addresses = [] }) => [
      id,
      establishedBy.join(' '),
      takes,
      addresses.join(' '),
    ])
    expect(events).toEqual(EVENTS)
    expect(record.events.map(({ actor }) => actor.toLowerCase())).toEqual(EVENTS.map(([id]) => id))
  })

  test('says that among the three only the order of a list is known', () => {
    expect(record.events.filter(({ orderBy }) => orderBy === 'list').map(({ id }) => id)).toEqual([
      'aus',
      'gbr',
      'can',
    ])
  })

  test('has China as the host from the beginning, which is no position, and joins by boycott alone', () => {
    expect(record.given).toEqual([{ country: 'CHN', stance: 'host', statement: 'F09' }])
    expect(record.stances.filter(({ position }) => position).map(({ id }) => id)).toEqual([
      'boycott',
      'support',
    ])
    expect(record.stances.filter(({ joins }) => joins).map(({ id }) => id)).toEqual(['boycott'])
  })

  test.each([
    ['USA', 'F10 F11 F13 F15 F16 F17 F18 F20'],
    ['AUS', 'F14 F15 F16 F17 F18 F20'],
    ['GBR', 'F14 F15 F16 F17 F18 F20'],
    ['CAN', 'F14 F15 F16 F20'],
    ['RUS', 'F08 F09 F12'],
    ['CHN', 'F09 F11 F12 F15 F16 F17 F18 F19 F21 F22'],
  ])('shows %s exactly these statements', (code, ids) => {
    const shown = record.statements.filter(({ panels }) => panels.includes(code))
    expect(shown.map(({ id }) => id).join(' ')).toBe(ids)
  })

  test('shows nothing in the panel of any other country', () => {
    const panels = new Set(record.statements.flatMap(statement => statement.panels))
    expect([...panels].sort()).toEqual(['AUS', 'CAN', 'CHN', 'GBR', 'RUS', 'USA'])
    expect(record.countries.map(({ code }) => code)).toEqual(['USA', 'AUS', 'GBR', 'CAN', 'CHN', 'RUS'])
  })

  test('keeps F01 to F07 and F23 as context, in no panel and behind no event', () => {
    const context = record.statements.filter(({ panels }) => panels.length === 0).map(({ id }) => id)
    expect(context).toEqual(['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F23'])
    const used = record.events.flatMap(e => [...e.establishedBy, ...(e.alsoSaidBy ?? []), ...(e.shows ?? [])])
    expect(used.filter(id => context.includes(id))).toEqual([])
  })

  test('lets "most countries" (F22) colour nobody', () => {
    expect(record.events.filter(({ establishedBy }) => establishedBy.includes('F22'))).toEqual([])
    expect(record.given.filter(({ statement }) => statement === 'F22')).toEqual([])
  })

  test('says from outside that the transcript names Canada too, and only in Canada’s panel', () => {
    const outside = story.countries.flatMap(({ code, outside }) => outside.map(text => `${code}: ${text}`))
    expect(outside).toEqual(['CAN: the official transcript names Canada too.'])
  })

  test.each([
    ['acceptance', '2021-09-16'],
    ['usa', '2021-12-06'],
    ['aus', '2021-12-08'],
    ['gbr', '2021-12-08'],
    ['can', '2021-12-08'],
    ['wang', '2021-12-09'],
    ['call', '2021-12-15'],
  ])('dates %s from outside to %s', (id, date) => {
    expect(record.outsideDates.find(outside => outside.id === id)?.date).toBe(date)
  })
})
