import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Topology } from 'topojson-specification'
import type { CountryCode } from '../../model/country/countryCode.ts'
import { type CountryNames, type KnownCountries, knownCountries } from '../../model/country/knownCountries.ts'
import { REGION_IDS, type Region, type RegionId } from '../../model/country/region.ts'
import { parseRecord } from '../../model/record/parseRecord.ts'
import { problemsText } from '../../model/record/problem.ts'
import { storyIn } from '../../model/record/storyIn.ts'
import type { Story } from '../../model/story.ts'
import type { Names, PlaceName } from '../../view/Reader.ts'
import { dayText } from '../../words/dayText.ts'
import { type SiteLanguage, siteLanguages } from './siteLanguages.ts'

/** The border policy: `data/world/territories.json`. */
interface Territory {
  code?: CountryCode
  part?: string
  kind: 'dependent' | 'disputed' | 'contested' | 'part'
  of?: CountryCode
  fill: 'neutral' | 'hatch' | 'own' | 'inherit'
  note: Record<string, string>
}

/** Everything that the pages of one language are made of. */
export interface LoadedStory {
  story: Story
  /** The languages in which it is told, in the order of their links. */
  languages: SiteLanguage[]
  names: Names
  /** Codes that are no state's. */
  territories: CountryCode[]
  /** Ground that takes no stance. */
  disputed: CountryCode[]
  /** General sentences of the border policy. */
  policy: string[]
}

const ROOT = new URL('../../../', import.meta.url)
const DATA = new URL('data/', ROOT)

/** A file of `data/` as text. @param path from `data/` */
export function dataText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8')
}

/** A file of `data/` as a path for messages, from the repository's root. */
export function dataPath(path: string): string {
  return relative(fileURLToPath(ROOT), fileURLToPath(new URL(path, DATA)))
}

/** The names file of a language. */
export function loadNames(language: string): Record<string, CountryNames> {
  return (JSON.parse(dataText(`world/names/${language}.json`)) as { names: Record<string, CountryNames> })
    .names
}

/** The border policy as its file holds it. */
function loadPolicy() {
  return JSON.parse(dataText('world/territories.json')) as {
    territories: Territory[]
    general: Record<string, string[]>
  }
}

/** Codes of ground that takes no stance. */
function disputedGround(territories: readonly Territory[]): CountryCode[] {
  return territories.flatMap(({ fill, code }) => (fill === 'hatch' && code !== undefined ? [code] : []))
}

/** The world as the check of a record needs it. */
export function loadWorld({ territories } = loadPolicy()): KnownCountries {
  return knownCountries(loadNames('en'), disputedGround(territories))
}

/** One of the two cuts of the world. */
export function loadTopology(cut: 'first' | 'closer'): Topology {
  return JSON.parse(dataText(`world/${cut}.json`)) as Topology
}

/** The regions that the map can show larger. */
export function loadRegions(): Region[] {
  const { codes, frames } = JSON.parse(dataText('world/regions.json')) as {
    codes: Record<RegionId, Region['codes']>
    frames: Record<RegionId, Region['frame']>
  }
  return REGION_IDS.map(id => ({ id, codes: codes[id], frame: frames[id] }))
}

/**
 * Reads and checks a story in one language.
 * @param asked the language; where none is named, the first one of the story's site
 * @throws Error with every problem of the record, as text for an editor
 * @throws RangeError for a language that the record is not told in
 */
export function loadStory(id: string, asked?: string): LoadedStory {
  const folder = `${id}/`
  const policy = loadPolicy()
  const parsed = parseRecord(
    {
      file: dataPath(`${folder}record.json`),
      text: dataText(`${folder}record.json`),
      article: dataText(`${folder}article.txt`),
    },
    loadWorld(policy),
  )
  if (!parsed.ok) throw new Error(problemsText(parsed.faults))
  const languages = siteLanguages(parsed.value.languages)
  const language = asked ?? languages[0]?.tag
  if (language === undefined) throw new RangeError(`${id} is told in no language of the interface`)
  const story = storyIn(parsed.value, language, date => dayText(date, language))
  const names = loadNames(language)
  const { territories, general } = policy
  const states = JSON.parse(dataText('world/states.json')) as CountryCode[]
  const noteOf = (code: string) => territories.find(territory => territory.code === code)?.note[language]
  return {
    languages,
    story,
    names: Object.fromEntries(
      Object.entries(names).map(([code, name]): [string, PlaceName] => {
        const note = noteOf(code)
        return [code, { ...name, ...(note !== undefined && { note }) }]
      }),
    ) as Names,
    territories: (Object.keys(names) as CountryCode[]).filter(code => !states.includes(code)),
    disputed: disputedGround(territories),
    policy: general[language] ?? [],
  }
}
