import { addressWishes, plainValue } from '../../store/addressWishes.ts'

/** The parts of a page that an address may open, and their ids. */
export const PARTS: Readonly<Record<string, string>> = { map: 'map', article: 'article-part', table: 'table' }

/** What an address asks for in its own words, in small letters: '' where it does not ask. */
export type WishText = (parameter: string) => string

/** Returns how an address's wishes are asked for, by parameter. */
export function pageWishes(query: string): WishText {
  const wishes = addressWishes(query)
  return parameter => plainValue(wishes.get(parameter) ?? '').toLowerCase()
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
