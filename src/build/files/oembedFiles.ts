import { oembed } from '../../share/codes/oembed.ts'
import { viewLinks } from '../../share/codes/viewLinks.ts'
import { pagePlans } from '../pages/pagePlans.ts'
import { loadStory } from '../story/loadStory.ts'
import type { SiteLanguage } from '../story/siteLanguages.ts'
import { storyNaming } from '../story/storyNaming.ts'

/** A file of the site. */
export interface SiteFile {
  /** From the site's root. */
  path: string
  text: string
}

/** The oEmbed answer of every page of a language, as a file: a static host gives one fixed answer for each view. */
export function oembedFiles(storyId: string, { directory, tag }: SiteLanguage, site: string): SiteFile[] {
  const naming = storyNaming(loadStory(storyId, tag))
  const { story, timeline } = naming
  const files = new Map(
    pagePlans(naming).map(({ country, description, step, title, view }): [string, string] => {
      const links = viewLinks(new URL(directory, site).href, site, story, timeline, { step, country })
      const alt = `${description} ${story.words.notFullListShort}`
      const answer = oembed({ title, alt, links }, { name: new URL(site).host, address: site })
      return [`oembed/${directory}${view}.json`, `${JSON.stringify(answer)}\n`]
    }),
  )
  return [...files].map(([path, text]) => ({ path, text }))
}
