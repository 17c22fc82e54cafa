import { addressWishes } from '../../store/addressWishes.ts'
import { shownValue } from '../../store/placeAddress.ts'
import { type FoundLanguage, languageFor, languageInAnyScript } from '../inline/languageFor.ts'
import { darkAsked, pageWishes, partAsked, switchAsked, themeAsked } from '../inline/pageWishes.ts'

/** A wish of an address that this site cannot fulfil, by the word that names it, or by its parameter. */
export interface DroppedWish {
  what: 'theme' | 'view' | 'languageAsked' | 'plain' | 'play'
  value: string
  /** The same language, which the site has in another script: its tag, its own name, and the way there. */
  near?: { tag: string; name: string; href: string }
}

/**
 * Returns what an address asks for in vain beside step and country. A value that says nothing asks for nothing; parameters that
 * nobody here knows are none of ours.
 * @param languages the tags of the site's languages
 * @param wayTo the same page in another of them; undefined for the one that the page is in
 */
export function droppedWishes(
  query: string,
  languages: readonly string[],
  wayTo: (language: FoundLanguage) => string | undefined,
): DroppedWish[] {
  const asked = addressWishes(query)
  const textOf = pageWishes(query)
  const wish = (
    name: string,
    what: DroppedWish['what'],
    read: (text: string) => unknown,
    near?: (text: string) => DroppedWish['near'] | '',
  ): DroppedWish[] => {
    const value = shownValue(asked.get(name) ?? '')
    if (value.trim() === '' || read(textOf(name)) !== undefined) return []
    const found = near?.(textOf(name))
    return [{ what, value, ...(found && { near: found }) }]
  }
  return [
    ...wish('theme', 'theme', themeAsked),
    ...wish('dark', 'theme', darkAsked),
    ...wish('plain', 'plain', switchAsked),
    ...wish('play', 'play', switchAsked),
    ...wish('view', 'view', partAsked),
    ...wish(
      'lang',
      'languageAsked',
      text => languageFor(text, languages),
      text => {
        const found = languageInAnyScript(text, languages)
        const href = found && wayTo(found)
        return href && { tag: found.tag, name: ownName(found.tag), href }
      },
    ),
  ]
}

/** What a language calls itself. */
function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}
