import type { CountryCode } from '../../model/country/countryCode.ts'
import type { Names, PlaceName } from '../../model/country/placeName.ts'
import { parseRecord } from '../../model/record/parseRecord.ts'
import { problemsText } from '../../model/record/problem.ts'
import type { RawRecord } from '../../model/record/recordSchema.ts'
import { storyIn } from '../../model/record/storyIn.ts'
import type { Story } from '../../model/story.ts'
import type { BuiltTelling } from '../../scene/telling.ts'
import { dayText } from '../../words/dayText.ts'
import { type BorderPolicy, borderPolicy } from './borderPolicy.ts'
import { dataBytes, dataJson, dataPath } from './dataText.ts'
import { loadKnownCountries, loadNames } from './loadWorld.ts'
import { type SiteLanguage, siteLanguages } from './siteLanguages.ts'
import { tellingOf } from './tellingOf.ts'

/** Everything that the pages of one language are made of. */
export interface LoadedStory {
  language: SiteLanguage
  /** The languages in which the story is told, in the order of their links. */
  languages: SiteLanguage[]
  /** The whole story, with sentences that never reach the reader and places for names. */
  story: Story
  /** How it is told: the part of it that reaches the reader, and all that the interface says. */
  telling: BuiltTelling
  names: Names
  /** Codes that are no state's. */
  territories: CountryCode[]
  /** Ground that takes no stance. */
  disputed: CountryCode[]
  /** General sentences of the border policy. */
  policy: string[]
}

/**
 * Reads and checks a story once, and returns it in each language of its site, the first one first.
 * Throws an Error with every problem of the record, as text for an editor.
 */
export function loadStories(id: string): LoadedStory[] {
  const { languages, told } = readStory(id)
  return languages.map(told)
}

/**
 * As `loadStories`, in one language; where none is named, the first one of the story's site.
 * Throws a RangeError for a language that the record is not told in.
 */
export function loadStory(id: string, asked?: string): LoadedStory {
  const { languages, record, told } = readStory(id)
  const language = languages.find(({ tag }) => asked === undefined || tag === asked)
  if (language === undefined) {
    throw new RangeError(`${record.id} is not told in ${asked ?? 'any language of the interface'}`)
  }
  return told(language)
}

/** A story as it was read: its record, and the way to tell it in a language. */
interface ReadStory {
  record: RawRecord
  languages: SiteLanguage[]
  told(language: SiteLanguage): LoadedStory
}

function readStory(id: string): ReadStory {
  const policy = borderPolicy()
  const file = `${id}/record.json`
  const parsed = parseRecord(
    { file: dataPath(file), text: dataBytes(file), article: dataBytes(`${id}/article.txt`) },
    loadKnownCountries(policy),
  )
  if (!parsed.ok) throw new Error(problemsText(parsed.faults))
  return tellableStory(parsed.value, policy)
}

/** Returns a record that holds in each language of its site, the first one first. */
export function storiesOf(record: RawRecord): LoadedStory[] {
  const { languages, told } = tellableStory(record, borderPolicy())
  return languages.map(told)
}

function tellableStory(record: RawRecord, policy: BorderPolicy): ReadStory {
  const states = dataJson<CountryCode[]>('world/states.json')
  const languages = siteLanguages(record.languages)
  const { disputed } = policy
  const told = (language: SiteLanguage): LoadedStory => {
    const { tag } = language
    const story = storyIn(record, tag, (date, about) => dayText(date, tag, about))
    const names = Object.fromEntries(
      Object.entries(loadNames(tag)).map(([code, name]): [string, PlaceName] => {
        const note = policy.noteOf(code, tag)
        return [code, { ...name, ...(note !== undefined && { note }) }]
      }),
    ) as Names
    return {
      language,
      languages,
      story,
      telling: tellingOf({ story, names, disputed }),
      names,
      territories: (Object.keys(names) as CountryCode[]).filter(code => !states.includes(code)),
      disputed,
      policy: policy.general(tag),
    }
  }
  return { languages, record, told }
}
