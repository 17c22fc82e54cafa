import type { CountryCode } from '../../model/country/countryCode.ts'
import { dataJson } from './dataText.ts'

/** A territory as `data/world/territories.json` has it. */
interface Territory {
  code?: CountryCode
  part?: string
  kind: 'dependent' | 'disputed' | 'contested' | 'part'
  of?: CountryCode
  fill: 'neutral' | 'hatch' | 'own' | 'inherit'
  note: Record<string, string>
}

/** The border policy, told in one language. */
export interface BorderPolicy {
  /** Ground that takes no stance. */
  disputed: CountryCode[]
  /** General sentences, in a language. */
  general(language: string): string[]
  /** What is said of a territory, in a language; undefined where nothing is. */
  noteOf(code: string, language: string): string | undefined
}

/** Reads `data/world/territories.json`. */
export function borderPolicy(): BorderPolicy {
  const { general, territories } = dataJson<{
    territories: Territory[]
    general: Record<string, string[]>
  }>('world/territories.json')
  return {
    disputed: territories.flatMap(({ code, fill }) => (fill === 'hatch' && code !== undefined ? [code] : [])),
    general: language => general[language] ?? [],
    noteOf: (code, language) => territories.find(territory => territory.code === code)?.note[language],
  }
}
