import { shownValue } from '../store/placeAddress.ts'
import { languageFor } from './languageFor.ts'

/** A wish of an address that this site cannot fulfil, by the word that names it, or by its parameter. */
export interface DroppedWish {
  what: 'theme' | 'view' | 'languageAsked' | 'plain' | 'play'
  value: string
}

const THEMES = ['light', 'dark', 'auto']
const SWITCH = ['0', '1']

/** The parts of a page that an address may open, and their ids. */
export const PARTS: Readonly<Record<string, string>> = { map: 'map', article: 'article-part', table: 'table' }

/**
 * What an address asks for in vain beside step and country. Parameters that nobody here knows are none of ours.
 * @param languages the tags of the site's languages
 */
export function droppedWishes(query: string, languages: readonly string[]): DroppedWish[] {
  const parameters = new URLSearchParams(query)
  const wish = (
    name: string,
    what: DroppedWish['what'],
    fulfilled: (value: string) => boolean,
  ): DroppedWish[] => {
    const value = parameters.get(name)
    return value === null || fulfilled(value) ? [] : [{ what, value: shownValue(value) }]
  }
  return [
    ...wish('theme', 'theme', value => THEMES.includes(value)),
    ...wish('dark', 'theme', value => ['true', 'false', ...THEMES].includes(value)),
    ...wish('plain', 'plain', value => SWITCH.includes(value)),
    ...wish('play', 'play', value => SWITCH.includes(value)),
    ...wish('view', 'view', value => Object.hasOwn(PARTS, value)),
    ...wish('lang', 'languageAsked', value => languageFor(value, languages) !== undefined),
  ]
}
