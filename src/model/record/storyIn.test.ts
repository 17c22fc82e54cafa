import { describe, expect, test } from 'vitest'
import { type Change, changed } from './fixtures/changed.ts'
import { recordText } from './fixtures/recordFile.ts'
import type { RawRecord } from './recordSchema.ts'
import { storyIn } from './storyIn.ts'

/** The real record as its file holds it: `parseRecord.test.ts` holds that it is one. */
const record = JSON.parse(recordText) as RawRecord
/** Told anew by each test, so that one that fails names what it is about. */
const english = (...changes: Change[]) =>
  storyIn(changed(record, changes) as RawRecord, 'en', date => `<${date}>`)

/** Every string of a value, at any depth. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe('storyIn', () => {
  test('writes dates from outside as the language does', () => {
    expect(english().events.find(({ id }) => id === 'rus')?.outside).toBe(
      'the presidents’ call was on <2021-12-15>; the acceptance was first reported on <2021-09-16>.',
    )
  })

  test('leaves no brace, no mark and no straight quotation mark in anything that is read', () => {
    expect(strings(english()).filter(text => /[{}]|\]\(|["']/.test(text))).toEqual([])
  })

  test('leaves nothing empty', () => {
    expect(strings(english()).filter(text => text.trim() === '')).toEqual([])
  })

  test('reads findings into runs of text', () => {
    expect(english().events.find(({ id }) => id === 'gbr')?.finding).toEqual([
      { text: 'Britain also declares a ' },
      { text: 'boycott', stance: 'boycott' },
      { text: ': three countries.' },
    ])
  })

  test('cuts every clause out of its sentence by offsets that hold in the curled text', () => {
    const story = english()
    for (const [index, { sentence, start, end }] of story.statements.entries()) {
      const text = story.sentences.find(({ number }) => number === sentence)?.text ?? ''
      const straight = text.slice(start, end).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
      expect(straight).toBe(record.statements[index]?.clause)
    }
  })

  test('takes the texts of the language asked for, in every part of the story', () => {
    const both = JSON.parse(JSON.stringify(record), (_, value) =>
      typeof value?.en === 'string' ? { ...value, xx: 'XX' } : value,
    )
    both.languages.push('xx')
    const other = storyIn(both, 'xx', date => date)
    const said = [other.start.label, other.territoryNote, ...Object.values(other.words)]
    const events = other.events.flatMap(({ label, tile, finding }) => [
      label,
      tile,
      ...finding.map(r => r.text),
    ])
    expect(new Set([...said, ...events, ...Object.values(other.sentenceNotes)])).toEqual(new Set(['XX']))
    expect(other.sentences).toEqual(english().sentences)
  })

  test('refuses a language that the record does not have', () => {
    expect(() => storyIn(record, 'de', date => date)).toThrow(
      new RangeError('beijing-2022 is not told in de'),
    )
  })

  test('typesets the words of the article for its own language, whatever the language of the page', () => {
    const text = "L'accord : « Non », dit Léa \"Zoé\" d'Or, ministre d'État."
    const changes: Change[] = [
      { path: ['source', 'language'], value: 'fr' },
      { path: ['source', 'publisher', 'text'], value: "L'Écho" },
      { path: ['sentences', 7, 'text'], value: text },
      { path: ['statements', 12, 'clause'], value: '« Non »' },
      {
        path: ['statements', 12, 'speaker'],
        value: { name: "d'Or", role: "ministre d'État", countries: [] },
      },
    ]
    const { publisher, sentences, statements } = english(...changes)
    const set = sentences[7]?.text ?? ''
    expect(publisher).toBe('L’Écho')
    expect(set).toBe('L’accord : « Non », dit Léa "Zoé" d’Or, ministre d’État.')
    expect(set.slice(statements[12]?.start, statements[12]?.end)).toBe('« Non »')
    expect(statements[12]?.speaker).toMatchObject({ name: 'd’Or', role: 'ministre d’État' })
  })

  test('typesets a speaker’s name like the sentence, so that it is found there', () => {
    const name = "Liam O'Brien"
    const [, , , , , , , , f09] = english({
      path: ['statements', 8, 'speaker', 'name'],
      value: name,
    }).statements
    expect(f09?.speaker?.name).toBe('Liam O’Brien')
  })

  test('typesets a name within its sentence, where a mark is certain that alone would be ambiguous', () => {
    const { sentences, statements } = english(
      { path: ['sentences', 7, 'text'], value: `"Stay away," said "Big" Al 'Ace' Lee of the '90s.` },
      { path: ['statements', 12, 'clause'], value: `"Stay away,"` },
      {
        path: ['statements', 12, 'speaker'],
        value: { name: `Al 'Ace`, role: `"Big" Al`, countries: [] },
      },
    )
    expect(sentences[7]?.text).toBe('“Stay away,” said “Big” Al ‘Ace’ Lee of the ’90s.')
    expect(statements[12]?.speaker).toMatchObject({ name: 'Al ‘Ace', role: '“Big” Al' })
  })

  test('typesets a quotation that opens in one sentence and closes in another', () => {
    const [, , , , , , , , , f9, f10] = english().sentences
    expect([f9?.text[0], f10?.text.match(/[“”]/)?.[0]]).toEqual(['“', '”'])
  })

  test('is plain data, unchanged by JSON', () => {
    const story = english()
    expect(JSON.parse(JSON.stringify(story))).toEqual(story)
  })

  test('names the source and keeps every sentence, its number and kind', () => {
    const story = english()
    expect(story).toMatchObject({
      id: 'beijing-2022',
      language: 'en',
      articleLanguage: 'en',
      address: 'https://voi.id/en/amp/114399',
      mention: ['XCR', 'TWN'],
    })
    expect(story.sentences.map(({ number }) => number)).toEqual(record.sentences.map(({ number }) => number))
    expect(story.given).toEqual([{ country: 'CHN', stance: 'host', statement: 'F09' }])
    expect(Object.keys(story.words)).toEqual(Object.keys(record.words))
    expect(story.labels).toEqual(record.labels)
    expect(english({ path: ['labels'], remove: true }).labels).toEqual({})
  })

  test('keeps a stance’s properties, and its words after a number if it is counted', () => {
    const [boycott, host] = english().stances
    expect(boycott).toEqual({
      id: 'boycott',
      label: 'Boycott: no officials sent',
      count: 'boycott',
      colour: 'vermilion',
      pattern: 'diagonal',
      joins: true,
    })
    expect(host).not.toHaveProperty('count')
    expect(host).toMatchObject({ id: 'host', label: 'Host', joins: false })
  })

  test('keeps the actor, the statements, the stances and the addressees of an event', () => {
    const [usa, , , , chn, rus] = english().events
    expect(usa).toEqual({
      id: 'usa',
      label: 'United States boycotts',
      tile: 'US',
      actor: 'USA',
      establishedBy: ['F13'],
      alsoSaidBy: ['F10', 'F20'],
      shows: ['F10', 'F11'],
      takes: { USA: 'boycott' },
      addresses: [],
      finding: expect.any(Array),
      outside: 'the United States announced on <2021-12-06>, Washington time.',
    })
    expect([rus?.alsoSaidBy, chn?.addresses]).toEqual([[], ['USA', 'AUS', 'GBR', 'CAN']])
    expect(chn?.remark).toBe('Its quoted warning names the United States, Britain and Australia, not Canada.')
    const bare = english(
      { path: ['events', 0, 'shows'], remove: true },
      { path: ['events', 0, 'outside'], remove: true },
    ).events[0]
    expect(bare?.shows).toEqual([])
    expect(bare).not.toHaveProperty('outside')
  })

  test('leaves placeholders unchanged that are no dates', () => {
    const [usa] = english({ path: ['events', 0, 'outside', 'en'], value: 'On {usa} and {nobody}.' }).events
    expect(usa?.outside).toBe('On <2021-12-06> and {nobody}.')
  })

  test('keeps what the article leaves open of a country, and the facts from outside on it alone', () => {
    const canada = english().countries.find(({ code }) => code === 'CAN')
    expect(canada).toEqual({
      code: 'CAN',
      leavesOpen: [
        'The article reports a warning to all four. The words it quotes name three and leave Canada out; it does not say why.',
        'The article quotes no Canadian official and gives no reason for Canada.',
        'It does not say which of Australia, Britain and Canada came first.',
      ],
      seeAlso: ['F17', 'F18'],
      outside: ['the official transcript names Canada too.'],
    })
    const others = english().countries.filter(({ code }) => code !== 'CAN')
    expect(others.map(({ seeAlso, outside }) => [seeAlso, outside])).toEqual(others.map(() => [[], []]))
    const none = english({ path: ['countries', 3, 'leavesOpen'], value: { fr: ['Rien.'] } })
    expect(none.countries[3]?.leavesOpen).toEqual([])
  })

  test('calls a speaker as the record does once, wherever the same one speaks in the same part', () => {
    const told = (story: ReturnType<typeof english>, id: string) =>
      story.statements.find(statement => statement.id === id)?.speaker
    const story = english()
    const putin = {
      name: 'Vladimir Putin',
      role: 'President of Russia',
      label: 'Vladimir Putin, President of Russia',
      countries: ['RUS'],
    }
    expect(told(story, 'F12')).toEqual(putin)
    expect(told(story, 'F02')).toEqual(putin)
    expect(told(story, 'F01')).toBeNull()
    expect(told(story, 'F16')).toEqual({ name: 'China', role: 'China', countries: ['CHN'] })
    expect(told(story, 'F17')?.role).toBe('spokesman for China’s Ministry of Foreign Affairs')
    // Another part of the same one, and another one in the same part, have not been called anything.
    const others = english(
      { path: ['statements', 1, 'speaker', 'role'], value: 'candidate' },
      { path: ['statements', 8, 'speaker', 'name'], value: 'Somebody' },
    )
    expect(told(others, 'F02')).not.toHaveProperty('label')
    expect(told(others, 'F09')).not.toHaveProperty('label')
  })

  test('keeps what a statement continues, whom it concerns and whose panels show it', () => {
    const [f17, f18] = english().statements.slice(16, 18)
    expect(f18).toMatchObject({
      id: 'F18',
      sentence: '10',
      speech: 'direct',
      continues: 'F17',
      concerns: ['USA', 'GBR', 'AUS'],
      panels: ['USA', 'AUS', 'GBR', 'CHN'],
    })
    expect(f17).not.toHaveProperty('continues')
  })
})
