/** A language of the site and the directory of its pages, from the site's root. */
export interface FoundLanguage {
  tag: string
  directory: string
}

/**
 * Returns the language that a tag asks for, in the script that it asks for: "zh-CN" is served by "zh-Hans", "zh-TW" is not.
 * Undefined where the site does not have it.
 * @param tags the languages of the site; the first one's pages lie at the root
 */
export function languageFor(asked: string, tags: readonly string[]): FoundLanguage | undefined {
  const script = localeOf(asked)?.maximize().script
  const found = languageInAnyScript(asked, tags)
  return localeOf(found?.tag)?.maximize().script === script ? found : undefined
}

/** Returns the language that a tag asks for as the site has it, in whatever script. */
export function languageInAnyScript(asked: string, tags: readonly string[]): FoundLanguage | undefined {
  const wanted = localeOf(asked)
  if (wanted === undefined) return
  const exact = tags.findIndex(tag => tag.toLowerCase() === wanted.baseName.toLowerCase())
  const index = exact < 0 ? tags.findIndex(tag => localeOf(tag)?.language === wanted.language) : exact
  const tag = tags[index]
  return tag === undefined ? undefined : { tag, directory: index === 0 ? '' : `${tag}/` }
}

/** A tag as browsers or as systems write it ("fr_FR.UTF-8"); undefined for what is none. */
function localeOf(tag = ''): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-').replace(/[.@].*/, ''))
  } catch {
    return
  }
}
