import { addressParameters, plainValue } from '../../store/addressParameters.ts'

/** The parts of a page that an address may open, and their ids. */
export const PARTS: Readonly<Record<string, string>> = { map: 'map', article: 'article-part', table: 'table' }

/** What an address asks for in its own words, in small letters: '' where it does not ask. */
export type ParameterText = (parameter: string) => string

/** Returns a function that reads one parameter of an address. */
export function pageParameters(query: string): ParameterText {
  const parameters = addressParameters(query)
  return parameter => plainValue(parameters.get(parameter) ?? '').toLowerCase()
}

/** Returns the theme of `theme`; undefined for a value that is none. */
export function themeAsked(text: string): string | undefined {
  return /^(light|dark|auto)$/.test(text) ? text : undefined
}

/** Returns the theme of `dark`, which hosts append; undefined for a value that is none. */
export function darkAsked(text: string): string | undefined {
  const dark = switchAsked(text)
  return dark === undefined ? themeAsked(text) : dark ? 'dark' : 'light'
}

/** Returns what a switch is set to; undefined for a value that is neither yes nor no. */
export function switchAsked(text: string): boolean | undefined {
  return /^(1|true|yes|on)$/.test(text) || (/^(0|false|no|off)$/.test(text) ? false : undefined)
}

/** Returns the id of the part of `view`; undefined for a value that is none. */
export function partAsked(text: string): string | undefined {
  return Object.hasOwn(PARTS, text) ? PARTS[text] : undefined
}
