import { oembed } from '../../share/codes/oembed.ts'
import { viewLinks } from '../../share/codes/viewLinks.ts'
import { pagePlans } from '../pages/pagePlans.ts'
import type { LoadedStory } from '../story/loadStory.ts'

/** A file of the site. */
export interface SiteFile {
  /** From the site's root. */
  path: string
  text: string
}

/** The oEmbed answer of every page of a language, as a file: a static host gives one fixed answer for each view. */
export function oembedFiles({ language: { directory }, telling }: LoadedStory, site: string): SiteFile[] {
  const { story, timeline } = telling
  const files = new Map(
    pagePlans(telling).map(({ country, step, title, view }): [string, string] => {
      const links = viewLinks(new URL(directory, site).href, site, story, timeline, { step, country })
      const answer = oembed({ title, links }, { name: new URL(site).host, address: site })
      return [`oembed/${directory}${view}.json`, `${JSON.stringify(answer)}\n`]
    }),
  )
  return [...files].map(([path, text]) => ({ path, text }))
}
