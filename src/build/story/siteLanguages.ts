import { LANGUAGES } from '../../words/wordsOf.ts'

/** A language of a site. */
export interface SiteLanguage {
  tag: string
  /** What the language calls itself. */
  name: string
  /** The directory of its pages from the site's root: "" for the first, else the tag and a slash. */
  directory: string
}

/**
 * The languages of a site: those of a record in which the interface has words, in the order of the record.
 * The first one's pages lie at the root.
 */
export function siteLanguages(recordLanguages: readonly string[]): SiteLanguage[] {
  const told = recordLanguages.flatMap(tag => LANGUAGES.find(language => language.tag === tag) ?? [])
  return told.map(({ name, tag }, index) => ({ tag, name, directory: index === 0 ? '' : `${tag}/` }))
}
