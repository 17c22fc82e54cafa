import { addressParameters } from '../../store/addressParameters.ts'
import { shownValue } from '../../store/placeAddress.ts'
import { type FoundLanguage, languageFor, languageInAnyScript } from '../inline/languageFor.ts'
import { darkAsked, pageParameters, partAsked, switchAsked, themeAsked } from '../inline/pageParameters.ts'

/** A parameter whose value this site cannot follow, by the word that names it, or by its own name. */
export interface InvalidParameter {
  what: 'theme' | 'view' | 'languageAsked' | 'plain' | 'play'
  value: string
  /** The same language, which the site has in another script: its tag, its own name, and the way there. */
  near?: { tag: string; name: string; href: string }
}

/**
 * Returns the parameters of an address, beside step and country, whose values are not valid here. Empty values and
 * unknown parameters are not told.
 * @param languages the tags of the site's languages
 * @param wayTo the same page in another of them; undefined for the one that the page is in
 */
export function invalidParameters(
  query: string,
  languages: readonly string[],
  wayTo: (language: FoundLanguage) => string | undefined,
): InvalidParameter[] {
  const asked = addressParameters(query)
  const textOf = pageParameters(query)
  const invalid = (
    name: string,
    what: InvalidParameter['what'],
    read: (text: string) => unknown,
    near?: (text: string) => InvalidParameter['near'] | '',
  ): InvalidParameter[] => {
    const value = shownValue(asked.get(name) ?? '')
    if (value.trim() === '' || read(textOf(name)) !== undefined) return []
    const found = near?.(textOf(name))
    return [{ what, value, ...(found && { near: found }) }]
  }
  return [
    ...invalid('theme', 'theme', themeAsked),
    ...invalid('dark', 'theme', darkAsked),
    ...invalid('plain', 'plain', switchAsked),
    ...invalid('play', 'play', switchAsked),
    ...invalid('view', 'view', partAsked),
    ...invalid(
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
