/** A language of the site and the directory of its pages, from the site's root. */
export interface FoundLanguage {
  tag: string
  directory: string
}

/**
 * The language that a tag asks for: the very one, or one of the same primary language ("zh-CN" is served by "zh-Hans").
 * Undefined where the site does not have it.
 * @param tags the languages of the site; the first one's pages lie at the root
 */
export function languageFor(tag: string | null, tags: readonly string[]): FoundLanguage | undefined {
  if (!tag) return
  const wanted = tag.toLowerCase()
  const primary = (text: string) => text.toLowerCase().split('-')[0]
  const index = tags.findIndex(each => each.toLowerCase() === wanted)
  const found = index >= 0 ? index : tags.findIndex(each => primary(each) === primary(wanted))
  const known = tags[found]
  return known === undefined ? undefined : { tag: known, directory: found === 0 ? '' : `${known}/` }
}
